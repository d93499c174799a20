namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>Who vouches for what a piece of evidence says: the source behind the words, not the paper that prints them.</summary>
public enum Voucher
{
    /// <summary>A government, an authority, a court, an army: an institution that speaks for itself.</summary>
    Official,

    /// <summary>A news agency or another medium.</summary>
    Agency,

    /// <summary>A person who is named.</summary>
    Person,

    /// <summary>Papers: a treaty's text, a register, a leaked file.</summary>
    Documents,

    /// <summary>Somebody's estimate from what is open to all: satellite pictures, ship positions, obituaries.</summary>
    OpenSource,

    /// <summary>The author's own judgement.</summary>
    Author,
}
