namespace Kawaraban.Wire;

/// <summary>
/// A document whose stories are read one at a time, so that its size does not matter. It reads from the stream it was opened on while
/// <see cref="Stories"/> is walked through, and leaves closing that stream to its owner.
/// </summary>
public sealed class StoryStream
{
    private readonly Func<IReadOnlyList<WireWarning>> _warnings;
    private readonly Func<bool> _wellFormed;

    internal StoryStream(WireDocument head, int count, IEnumerable<WireStory> stories, Func<IReadOnlyList<WireWarning>> warnings, Func<bool> wellFormed)
    {
        (Head, Count, Stories) = (head, count, stories);
        (_warnings, _wellFormed) = (warnings, wellFormed);
    }

    /// <summary>The document without its stories: format, version, encoding and source, or why it was refused.</summary>
    public WireDocument Head { get; }

    /// <summary>How many items the document has; one that cannot be read gives no story.</summary>
    public int Count { get; }

    /// <summary>The stories, in the document's order; each walk reads them anew. The stream's own errors come through.</summary>
    public IEnumerable<WireStory> Stories { get; }

    /// <summary>What was left out, cut or mended, as far as the stories were read.</summary>
    public IReadOnlyList<WireWarning> Warnings => _warnings();

    /// <summary>Whether all that was read so far kept to the format's syntax.</summary>
    public bool WellFormed => _wellFormed();

    internal static StoryStream Of(WireDocument document) =>
        new(document with { Items = [], Warnings = [] }, document.Items.Count, document.Items, () => document.Warnings, () => document.WellFormed);
}
