using Kawaraban.Newsroom.Archive.Records;

namespace Kawaraban.Site.Desk.Overview;

/// <summary>One of the board's lists, or its beginning.</summary>
public sealed record BoardList(Lane Lane, LanePage Page)
{
    /// <summary>As in addresses and in the words of its title.</summary>
    public string Name => NameOf(Lane);

    public static string NameOf(Lane lane) => lane.ToString().ToLowerInvariant();
}
