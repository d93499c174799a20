using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>What in a text may be a term: in English words with capitals, in Japanese compounds of kanji and katakana.</summary>
internal static partial class TermPlaces
{
    private const int ShortestName = 3;
    // No term that people write is longer.
    private const int LongestTerm = 80;
    private const int ShortestPart = 2;
    private const int LongestPart = 6;

    // What has a capital only because a sentence begins with it.
    private static readonly FrozenSet<string> _openers = FrozenSet.ToFrozenSet(
    [
        "A", "An", "The", "This", "That", "These", "Those", "It", "Its", "He", "She", "His", "Her", "They", "Their", "We", "Our", "You", "Your", "I", "My", "There", "Here",
        "In", "On", "At", "By", "For", "From", "To", "Of", "With", "Under", "Over", "Since", "Until", "After", "Before", "During", "Despite", "Among", "Between", "Within",
        "And", "But", "Or", "So", "As", "If", "When", "While", "Where", "Who", "What", "Why", "How", "Not", "No", "All", "Both", "Some", "Many", "Most", "Other", "Another", "Each", "Last", "Next",
    ]);

    /// <summary>The places, in order, none over another.</summary>
    public static IEnumerable<TextRange> In(PairText text) => text.Language.IsEnglish ? Capitals(text.Text) : Compounds(text.Text);

    /// <summary>Whether a term is made of several words, so that it says more than a common word does.</summary>
    public static bool IsPhrase(string term) => term.Contains(' ', StringComparison.Ordinal) || term.Length > ShortestName && !char.IsAscii(term[0]) && !TermSound.IsKatakana(term);

    /// <summary>What may be said alone of a term: words, or letters that follow each other.</summary>
    public static IEnumerable<string> Parts(string term, TextLanguage language)
    {
        if (language.IsEnglish)
        {
            return term.Split(' ');
        }

        return Enumerable.Range(0, term.Length).SelectMany(start =>
            Enumerable.Range(ShortestPart, Math.Max(0, Math.Min(LongestPart, term.Length - start) - ShortestPart + 1)).Select(length => term.Substring(start, length)));
    }

    private static IEnumerable<TextRange> Capitals(string text)
    {
        foreach (Match match in CapitalWords().Matches(text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            while (start < end && EndOfWord(text, start, end) is var word && _openers.Contains(text[start..word]))
            {
                start = Math.Min(end, word + 1);
            }

            end -= end - start > 2 && text[end - 2] is '\'' or '’' && text[end - 1] == 's' ? 2 : 0;
            if (end - start is >= ShortestName and <= LongestTerm && char.IsUpper(text[start]))
            {
                yield return TextRange.Between(start, end);
            }
        }
    }

    private static int EndOfWord(string text, int start, int end) => text.IndexOf(' ', start, end - start) is >= 0 and var space ? space : end;

    private static IEnumerable<TextRange> Compounds(string text)
    {
        foreach (Match match in CompoundWords().Matches(text))
        {
            if (match.Length <= LongestTerm && text.AsSpan(match.Index, match.Length).IndexOfAny("〇一二三四五六七八九十百千万億兆") < 0)
            {
                yield return new TextRange(match.Index, match.Length);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{M}'’-]{0,40})*")]
    private static partial Regex CapitalWords();

    [GeneratedRegex("[一-鿿々ァ-ヺー・]{2,}")]
    private static partial Regex CompoundWords();
}
