using System.Buffers;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Stylebook.Phrases;

/// <summary>Phrases that are looked for all at once.</summary>
/// <remarks>
/// The file of a list has a phrase a line, and after tabs what to write instead (or nothing), and the longer phrases in which it is right,
/// parted by commas. Lines that begin with # are comments.
/// </remarks>
internal sealed class PhraseList
{
    private readonly SearchValues<string> searched;
    private readonly Dictionary<char, Phrase[]> byFirst;

    public PhraseList(IEnumerable<Phrase> phrases, StringComparison comparison = StringComparison.Ordinal)
    {
        Comparison = comparison;
        var list = phrases.ToList();
        searched = SearchValues.Create([.. list.Select(phrase => phrase.Text)], comparison);
        byFirst = list.GroupBy(phrase => FirstOf(phrase.Text[0])).ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Text.Length).ToArray());
    }

    private StringComparison Comparison { get; }

    /// <summary>The list that stands beside a rule, with the <c>phrases</c> that a pack adds, and without those that it strikes out by <c>without</c>.</summary>
    public static PhraseList Of(Type rule, string file, RuleSettings settings)
    {
        var (own, without) = (settings.Pairs("phrases"), settings.Words("without"));
        return new([
            .. Lines(rule, file).Where(phrase => !without.Contains(phrase.Text) && !own.ContainsKey(phrase.Text)),
            .. own.Select(pair => new Phrase(pair.Key, pair.Value.Length > 0 ? pair.Value : null, [])),
        ]);
    }

    public static IEnumerable<Phrase> Lines(Type rule, string file)
    {
        using var stream = rule.Assembly.GetManifestResourceStream(rule, file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split('\t');
                yield return new Phrase(
                    parts[0],
                    parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null,
                    parts.Length > 2 ? parts[2].Split(',') : []);
            }
        }
    }

    /// <summary>The next phrase in a text; of several that begin at one place the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to look from; moved behind what was found.</param>
    /// <param name="at">Where it stands.</param>
    /// <returns>The phrase; null if there is none any more.</returns>
    public Phrase? Next(string text, ref int from, out int at)
    {
        while (text.AsSpan(from).IndexOfAny(searched) is >= 0 and var found)
        {
            at = from + found;
            from = at + 1;
            foreach (var phrase in byFirst[FirstOf(text[at])])
            {
                if (string.Compare(text, at, phrase.Text, 0, phrase.Text.Length, Comparison) == 0)
                {
                    if (!IsWithin(text, at, phrase))
                    {
                        from = at + phrase.Text.Length;
                        return phrase;
                    }

                    break;
                }
            }
        }

        at = -1;
        return null;
    }

    private bool IsWithin(string text, int at, Phrase phrase)
    {
        foreach (var longer in phrase.Within)
        {
            var offset = longer.IndexOf(phrase.Text, Comparison);
            if (offset >= 0 && at >= offset && string.Compare(text, at - offset, longer, 0, longer.Length, Comparison) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private char FirstOf(char c) => Comparison == StringComparison.Ordinal ? c : char.ToUpperInvariant(c);
}
