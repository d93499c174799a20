using System.Buffers;
using System.Collections.Frozen;

namespace Kawaraban.Wire.WebPage.Words;

/// <summary>How lists of other stories, offers and requests begin: "Read more", 関連記事, اقرأ أيضا.</summary>
internal static class Leads
{
    private const string Marks = " \t\n:：»→>-–—|｜▶►●・•…!！?？(（[［【〉》≫,.、。+";
    private static readonly SearchValues<char> Opening = SearchValues.Create(Marks + "<«‹《〈■□◆◇▼▽▲△★☆※◎○#＃*\"“「『）)]］】");
    private static readonly FrozenDictionary<char, string[]> ByFirst = WordFile.Lines("leads")
        .GroupBy(phrase => phrase[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());

    /// <summary>Whether a line begins with one of the phrases and something that ends it.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyExcept(Opening);
        if (start < 0)
        {
            return false;
        }

        var words = line[start..];
        return ByFirst.TryGetValue(char.ToLowerInvariant(words[0]), out var phrases) && BeginsWithOne(words, phrases);
    }

    private static bool BeginsWithOne(ReadOnlySpan<char> words, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && EndsThere(words, phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsThere(ReadOnlySpan<char> words, int at) =>
        at >= words.Length || Marks.Contains(words[at]) || words[at] is 'は' or 'の' or 'を' or 'も' or 'が' or '】' or '］' or ']' or '）' or ')' or '」';
}
