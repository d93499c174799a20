using System.Buffers;
using Kawaraban.Language;

namespace Kawaraban.Stylebook.Reading;

/// <summary>The brackets and quotation marks of a text that come in pairs, and those that lack the other.</summary>
/// <remarks>Straight quotes and the curly single ones, which are apostrophes too, are not among them.</remarks>
internal sealed class Enclosures
{
    private const string Opening = "「『（〈《【〔［｛〝“([{｢";
    private const string Closing = "」』）〉》】〕］｝〟”)]}｣";
    private const string Quotes = "「『〝“｢";

    private static readonly SearchValues<char> _marks = SearchValues.Create(Opening + Closing);
    private static readonly Enclosures _none = new([], [], [], []);

    private readonly TextRange[] quotations;
    private readonly TextRange[] outermost;

    private Enclosures(IReadOnlyList<Enclosure> all, IReadOnlyList<int> alone, TextRange[] quotations, TextRange[] outermost)
    {
        All = all;
        Alone = alone;
        this.quotations = quotations;
        this.outermost = outermost;
    }

    /// <summary>The pairs, in the order of their opening marks.</summary>
    public IReadOnlyList<Enclosure> All { get; }

    /// <summary>Where marks stand that lack the other one, in order.</summary>
    public IReadOnlyList<int> Alone { get; }

    public static Enclosures Of(string text)
    {
        if (text.AsSpan().IndexOfAny(_marks) < 0)
        {
            return _none;
        }

        var (all, alone) = Pair(text);
        return new Enclosures(all, alone, Outermost(all, pair => Quotes.Contains(text[pair.Open], StringComparison.Ordinal)), Outermost(all, _ => true));
    }

    public static bool IsOpening(char c) => Opening.Contains(c, StringComparison.Ordinal);

    public static bool IsClosing(char c) => Closing.Contains(c, StringComparison.Ordinal);

    /// <summary>The mark that belongs to one.</summary>
    public static char OtherOf(char mark) =>
        Opening.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var opened ? Closing[opened] : Opening[Closing.IndexOf(mark, StringComparison.Ordinal)];

    /// <summary>Whether an offset lies inside a quotation, its marks included.</summary>
    public bool IsQuoted(int at) => Ranges.Cover(quotations, at);

    /// <summary>Whether an offset lies inside a quotation or a bracket, its marks included.</summary>
    public bool IsEnclosed(int at) => Ranges.Cover(outermost, at);

    /// <summary>The pieces of a range that stand outside of quotations and brackets.</summary>
    public IEnumerable<TextRange> Outside(TextRange range)
    {
        var at = range.Start;
        for (var i = Ranges.FirstAfter(outermost, range.Start); i < outermost.Length && outermost[i].Start < range.End; i++)
        {
            if (outermost[i].Start > at)
            {
                yield return TextRange.Between(at, outermost[i].Start);
            }

            at = outermost[i].End;
        }

        if (at < range.End)
        {
            yield return TextRange.Between(at, range.End);
        }
    }

    private static (List<Enclosure> All, List<int> Alone) Pair(string text)
    {
        var (all, alone, open) = (new List<Enclosure>(), new List<int>(), new List<int>());
        var waiting = new int[Opening.Length];
        for (var at = text.AsSpan().IndexOfAny(_marks); at >= 0; at = Next(text, at + 1))
        {
            if (Opening.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var opened)
            {
                open.Add(at);
                waiting[opened]++;
                continue;
            }

            var kind = Closing.IndexOf(text[at], StringComparison.Ordinal);
            if (waiting[kind] == 0)
            {
                alone.Add(at);
                continue;
            }

            Close(text, at, kind, open, waiting, all, alone);
        }

        alone.AddRange(open);
        alone.Sort();
        all.Sort((one, other) => one.Open.CompareTo(other.Open));
        return (all, alone);
    }

    /// <summary>The nearest opening mark of the kind takes it; what was opened in between lacks its other.</summary>
    private static void Close(string text, int at, int kind, List<int> open, int[] waiting, List<Enclosure> all, List<int> alone)
    {
        while (true)
        {
            var from = open[^1];
            open.RemoveAt(open.Count - 1);
            var opened = Opening.IndexOf(text[from], StringComparison.Ordinal);
            waiting[opened]--;
            if (opened == kind)
            {
                all.Add(new Enclosure(from, at, open.Count));
                return;
            }

            alone.Add(from);
        }
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var found ? from + found : -1;

    private static TextRange[] Outermost(List<Enclosure> all, Predicate<Enclosure> counts)
    {
        var outermost = new List<TextRange>();
        foreach (var pair in all)
        {
            if (counts(pair) && (outermost.Count == 0 || outermost[^1].End <= pair.Open))
            {
                outermost.Add(TextRange.Between(pair.Open, pair.Close + 1));
            }
        }

        return [.. outermost];
    }
}
