using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Dates;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire;

/// <summary>One document while it is read: its hints, its limits, and what had to be said about it so far.</summary>
internal sealed class Reading(WireHints hints, WireLimits limits, Clock? clock = null)
{
    private readonly List<WireWarning> _warnings = [];

    public WireHints Hints => hints;

    public WireLimits Limits => limits;

    /// <summary>The time there is for it. What loops over the document asks it.</summary>
    public Clock Clock { get; } = clock ?? Clock.Unlimited;

    public IReadOnlyList<WireWarning> Warnings => _warnings;

    public LinkBase Base { get; } = LinkBase.Of(hints.BaseUrl);

    public void Warn(string code, string message, string at = "")
    {
        if (_warnings.Count < limits.MaxWarnings)
        {
            _warnings.Add(new WireWarning(code, message, at));
        }
    }

    /// <summary>Reads each story; one that cannot be read becomes a warning and the others come in.</summary>
    public IReadOnlyList<WireStory> Stories<T>(IEnumerable<T> items, Func<T, string, WireStory?> read) =>
        [.. EachStory(items, read, limits.MaxItems)];

    /// <summary>Reads each story when it is asked for.</summary>
    public IEnumerable<WireStory> EachStory<T>(IEnumerable<T> items, Func<T, string, WireStory?> read, int limit = int.MaxValue)
    {
        var number = 0;
        foreach (var item in items)
        {
            Clock.Begin();
            if (++number > limit)
            {
                Warn("too-many-items", $"Only the first {limit} items are read.");
                break;
            }

            if (Story(item, $"item {number}", read) is { } story)
            {
                yield return story;
            }
        }
    }

    /// <summary>A title: plain text of one line.</summary>
    public string? Title(string? plain, string at) => Cut(plain, limits.MaxTitleBytes, "title", at);

    /// <summary>A short field: plain text of one line.</summary>
    public string? Field(string? plain, string at = "") => Cut(plain, limits.MaxFieldBytes, "field", at);

    public DateTimeOffset? Date(string? text, string at = "")
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var date = WireDate.TryRead(text);
        if (date is null)
        {
            Warn("bad-date", $"'{TextCut.Characters(Spaces.Single(text), 60)}' is not a date that can be read.", at);
        }

        return date;
    }

    public IReadOnlyList<WireBlock> Blocks(string? html, LinkBase links, string? language, string at)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return [];
        }

        WarnIfCut(html, at);
        return ForeignHtml.ToBlocks(html, new Scene(links, language, limits, Clock));
    }

    /// <summary>Plain text as blocks: a blank line ends a paragraph, a line end breaks the line.</summary>
    public IReadOnlyList<WireBlock> PlainBlocks(string? text, string at)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        WarnIfCut(text, at);
        return PlainParagraphs.Read(TextCut.Characters(text, limits.MaxBodyLength));
    }

    /// <summary>The members of a list up to the limit.</summary>
    public IReadOnlyList<T> List<T>(IEnumerable<T> members, string at)
    {
        var list = members.Take(limits.MaxListLength + 1).ToList();
        if (list.Count > limits.MaxListLength)
        {
            Warn("too-many-members", $"Only the first {limits.MaxListLength} members of a list are read.", at);
            list.RemoveAt(list.Count - 1);
        }

        return list;
    }

    private WireStory? Story<T>(T item, string at, Func<T, string, WireStory?> read)
    {
        try
        {
            return read(item, at);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException && (broken is not OutOfTimeException || Clock.IsOfEachStory))
        {
            Warn("bad-item", $"The item could not be read: {broken.Message}", at);
            return null;
        }
    }

    private string? Cut(string? plain, int limit, string what, string at)
    {
        var single = plain is null ? "" : Spaces.Single(plain);
        var cut = TextCut.Bytes(single, limit);
        if (cut.Length < single.Length)
        {
            Warn("text-cut", $"A {what} of more than {limit} bytes was cut.", at);
        }

        return cut.Length == 0 ? null : cut;
    }

    private void WarnIfCut(string text, string at)
    {
        if (text.Length > limits.MaxBodyLength)
        {
            Warn("text-cut", $"A body of more than {limits.MaxBodyLength} characters was cut.", at);
        }
    }
}
