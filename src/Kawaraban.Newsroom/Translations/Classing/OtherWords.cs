using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>A language that is not known further: whatever is no mark says something.</summary>
internal sealed partial class OtherWords : SaidWords
{
    public override IReadOnlyList<SaidWord> Read(string text) =>
        [.. Word().Matches(text).Select(match => new SaidWord(match.Value, "", char.IsLetterOrDigit(match.Value[0]) ? WordWeight.Fact : WordWeight.Mark, match.Value))];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|[\s\S]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
