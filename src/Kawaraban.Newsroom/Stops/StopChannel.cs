namespace Kawaraban.Newsroom.Stops;

/// <summary>A way in which an article reaches readers. Each is asked for itself whether it still gives a stopped story.</summary>
public enum StopChannel
{
    /// <summary>Its own address, former addresses, its vertical page, and every other page that is kept and shows it.</summary>
    Page,

    /// <summary>Front, section, the day in the archive, authors' pages, corrections.</summary>
    Lists,

    Feeds,
    Sitemaps,
    Search,
    ShortLink,

    /// <summary>What subscribers' systems take: they are told that it is canceled.</summary>
    Dispatches,

    /// <summary>The files of its pictures, but those that a live article shows.</summary>
    Pictures,
}
