using System.Text;
using System.Xml;
using System.Xml.Linq;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>
/// Inline text as a TMX segment. Each mark is a pair of <c>bpt</c> and <c>ept</c> whose content is the written form's own sign, so that any tool shows and keeps
/// it. What of another tool's marks has no counterpart here is passed over; its codes are never text.
/// </summary>
internal static class TmxInline
{
    private const string Begin = "bpt";
    private const string End = "ept";
    private const string Pair = "i";
    private const string Ruby = "x-ruby";
    private const string Language = "x-lang";
    private const string Link = "link";
    private const string Code = "x-code";

    public static XElement Write(InlineText text)
    {
        var segment = new XElement(TmxNames.Segment);
        var pair = 0;
        foreach (var run in text.Runs)
        {
            var marks = MarksOf(run).Select(mark => (mark.Type, mark.Open, mark.Close, Number: ++pair)).ToList();
            segment.Add(marks.Select(mark => new XElement(Begin, new XAttribute(Pair, mark.Number), new XAttribute(TmxNames.Type, mark.Type), mark.Open)));
            segment.Add(Clean(run.Text));
            segment.Add(marks.AsEnumerable().Reverse().Select(mark => new XElement(End, new XAttribute(Pair, mark.Number), mark.Close)));
        }
        return segment;
    }

    public static InlineText Read(XElement segment)
    {
        var runs = new List<Run>();
        Read(segment, new Run(""), [], runs);
        return new InlineText(runs);
    }

    private static IEnumerable<(string Type, string Open, string Close)> MarksOf(Run run)
    {
        // The written form of a run with that mark alone shows its signs: they stand before and after the letter.
        (string, string, string) Mark(string type, Run marked)
        {
            var written = new InlineText([marked with { Text = "a" }]).ToString();
            var at = written.IndexOf('a', type == Language ? written.IndexOf('|', StringComparison.Ordinal) : 0);
            return (type, Clean(written[..at]), Clean(written[(at + 1)..]));
        }
        var plain = new Run("a");
        return new (bool Is, Func<(string, string, string)> Make)[]
        {
            (run.Href is not null, () => Mark(Link, plain with { Href = run.Href })),
            (run.Language is not null, () => Mark(Language, plain with { Language = run.Language })),
            (run.Marks.HasFlag(Marks.Strong), () => Mark("bold", plain with { Marks = Marks.Strong })),
            (run.Marks.HasFlag(Marks.Emphasis), () => Mark("italic", plain with { Marks = Marks.Emphasis })),
            (run.Marks.HasFlag(Marks.Code), () => Mark(Code, plain with { Marks = Marks.Code })),
            (run.Reading is not null, () => Mark(Ruby, plain with { Reading = run.Reading })),
        }.Where(mark => mark.Is).Select(mark => mark.Make());
    }

    private static void Read(XElement within, Run like, Dictionary<string, (string Type, Run Before)> open, List<Run> runs)
    {
        foreach (var node in within.Nodes())
        {
            if (node is XText text)
            {
                runs.Add(like with { Text = text.Value });
            }
            else if (node is XElement { Name.LocalName: "hi" } highlighted)
            {
                Read(highlighted, Marked(like, (string?)highlighted.Attribute(TmxNames.Type), highlighted, null), open, runs);
            }
            else if (node is XElement { Name.LocalName: Begin } begin)
            {
                var type = (string?)begin.Attribute(TmxNames.Type) ?? "";
                open[(string?)begin.Attribute(Pair) ?? ""] = (type, like);
                like = Marked(like, type, begin, EndOf(begin));
            }
            else if (node is XElement { Name.LocalName: End } end && open.Remove((string?)end.Attribute(Pair) ?? "", out var begun))
            {
                like = begun.Before;
            }
        }
    }

    private static XElement? EndOf(XElement begin) =>
        begin.ElementsAfterSelf(End).FirstOrDefault(end => (string?)end.Attribute(Pair) == (string?)begin.Attribute(Pair));

    private static Run Marked(Run run, string? type, XElement begin, XElement? end) => type?.ToLowerInvariant() switch
    {
        "bold" or "b" or "strong" => run with { Marks = run.Marks | Marks.Strong },
        "italic" or "italics" or "i" or "em" => run with { Marks = run.Marks | Marks.Emphasis },
        Code => run with { Marks = run.Marks | Marks.Code },
        Link => run with { Href = Example(begin, end)?.Href ?? run.Href },
        Language => run with { Language = Example(begin, end)?.Language ?? run.Language },
        Ruby => run with { Reading = Example(begin, end)?.Reading ?? run.Reading },
        _ => run,
    };

    /// <summary>The mark that the signs of the written form make around a letter.</summary>
    private static Run? Example(XElement begin, XElement? end) => end is null ? null : InlineText.Parse(begin.Value + "a" + end.Value).Runs is [var only] ? only : null;

    /// <summary>What XML cannot say is no text either.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
        }
        return clean.ToString();
    }
}
