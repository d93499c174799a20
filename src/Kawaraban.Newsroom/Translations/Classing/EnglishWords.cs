using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>English: words between spaces and marks. A capital makes a name, at the beginning of a sentence too: which it is there, no letter tells.</summary>
internal sealed partial class EnglishWords : SaidWords
{
    /// <summary>Words that can come and go, or change places, and the sentence says the same.</summary>
    private static readonly FrozenSet<string> Functions = Set("a an the that which who whom of in on at as so also then and");

    private static readonly FrozenSet<string> Facts = Set(
        """
        no not never none nor neither nothing nobody without cannot hardly barely
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens
        half quarter third quarters thirds double twice once first second fourth fifth last all both most few several
        today yesterday tomorrow tonight noon midnight
        """);

    public override IReadOnlyList<SaidWord> Read(string text) => [.. Word().Matches(text).Select(match => new SaidWord(match.Value, "", Weigh(match.Value), match.Value))];

    private static WordWeight Weigh(string word)
    {
        var small = word.ToLowerInvariant();
        return !char.IsLetterOrDigit(word[0]) ? WordWeight.Mark
            : Functions.Contains(small) ? WordWeight.Function
            : char.IsDigit(word[0]) || Facts.Contains(small) || small.EndsWith("n't", StringComparison.Ordinal) || small.EndsWith("n’t", StringComparison.Ordinal) ? WordWeight.Fact
            : char.IsUpper(word[0]) ? WordWeight.Fact
            : WordWeight.Content;
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’\-]\p{L}[\p{L}\p{M}]*)*|[\s\S]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
