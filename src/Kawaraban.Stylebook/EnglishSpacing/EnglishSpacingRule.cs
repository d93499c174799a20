using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishSpacing;

/// <summary>Finds spaces that are too many or that lack: two in a row, one before a comma, none behind it.</summary>
internal sealed partial class EnglishSpacingRule : PassageRule
{
    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var match in Double().EnumerateMatches(passage.Text))
        {
            pencil.Mark(passage, new TextRange(match.Index, match.Length), "double", new Fix(" ", IsSafe: true));
        }

        foreach (var match in Before().EnumerateMatches(passage.Text))
        {
            var place = new TextRange(match.Index, match.Length);
            pencil.Mark(passage, place, "before-mark", new Fix(passage.Text[place.End - 1].ToString(), IsSafe: false), place.Of(passage.Text).Trim());
        }

        foreach (var match in Behind().EnumerateMatches(passage.Text))
        {
            var place = new TextRange(match.Index, match.Length);
            pencil.Mark(passage, place, "none-behind", new Fix(place.Of(passage.Text) + " ", IsSafe: false), place.Of(passage.Text));
        }
    }

    [GeneratedRegex(@"(?<=[^\s]) {2,80}(?=[^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Double();

    [GeneratedRegex(@"(?<=[\p{L}\d]) {1,80}[,;:!?.](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<=\p{Ll}{2})[,;](?=\p{L}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
