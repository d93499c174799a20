using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>A list of feeds (OPML), as feed readers keep it.</summary>
public static class SubscriptionList
{
    /// <summary>So many sources come from one list; more is no newspaper's work.</summary>
    public const int MostFeeds = 500;

    /// <returns>Name and address of each feed, every address once; null where it is no such list.</returns>
    public static IReadOnlyList<(string Name, string Address)>? Read(ReadOnlyMemory<byte> bytes)
    {
        var wire = Teleprinter.Read(bytes);
        return !wire.Ok || wire.Format != WireFormat.Opml ? null
            : [.. wire.Items.Where(item => item.Link is { Length: > 0 and <= IntakeSource.MaxAddress }).DistinctBy(item => item.Link).Take(MostFeeds).Select(item => (item.Title ?? "", item.Link!))];
    }
}
