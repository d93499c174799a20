using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishDoubledWords;

/// <summary>Finds a word that stands twice in a row in English: the the. What is doubled for emphasis or by grammar (had had), and names, are left alone.</summary>
internal sealed partial class EnglishDoubledWordsRule : PassageRule
{
    private static readonly HashSet<string> _meant = new(["had", "that", "very", "no", "bye", "so", "really", "far", "blah", "knock", "is", "ha", "yes", "never", "much", "many", "please"], StringComparer.OrdinalIgnoreCase);

    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var match in Doubled().EnumerateMatches(passage.Text))
        {
            var text = passage.Text.AsSpan(match.Index, match.Length);
            var word = text[..text.IndexOfAny(" \u00A0\n\t")];
            var second = text[^word.Length];
            if (!_meant.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !(char.IsUpper(word[0]) && char.IsUpper(second)))
            {
                pencil.Mark(passage, new TextRange(match.Index, match.Length), "found", new Fix(word.ToString(), IsSafe: false), word.ToString());
            }
        }
    }

    [GeneratedRegex(@"(?<![\w'’.-])([\p{L}]{1,40})[ \u00A0\n\t]{1,8}\1(?![\w'’-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
