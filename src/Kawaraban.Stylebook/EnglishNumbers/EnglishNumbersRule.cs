using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishNumbers;

/// <summary>Finds figures that English newspapers write otherwise: at the beginning of a sentence, without commas from ten thousand on.</summary>
internal sealed partial class EnglishNumbersRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Kind == PassageKind.Paragraph)
        {
            foreach (var match in AtBeginning().EnumerateMatches(passage.Text))
            {
                var place = new TextRange(match.Index, match.Length);
                pencil.Mark(passage, place, "at-beginning", null, place.Of(passage.Text));
            }
        }

        foreach (var match in Long().EnumerateMatches(passage.Text))
        {
            var place = new TextRange(match.Index, match.Length);
            var right = long.Parse(place.Of(passage.Text), System.Globalization.CultureInfo.InvariantCulture).ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
            pencil.Mark(passage, place, "no-comma", new Fix(right, IsSafe: false), place.Of(passage.Text), right);
        }
    }

    // Years may begin a sentence: 2025 was a year of floods.
    [GeneratedRegex(@"(?:(?<=[a-z][.!?][”""’']? )|^)(?!(?:1[5-9]|20)\d\d\b)\d[\d,.]{0,20}(?= [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex AtBeginning();

    [GeneratedRegex(@"(?<![\w.,:/#-]|No\. |no\. |code |number )\d{5,12}(?= (?:people|troops|soldiers|tons|tonnes|barrels|households|homes|workers|students|voters|votes|miles|kilometers|kilometres|dollars|euros|yen|residents|refugees|deaths|cases|jobs)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Long();
}
