using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.Ellipsis;

/// <summary>Finds an ellipsis of stops or middle dots: 待って..., 待って・・・.</summary>
/// <param name="form">The paper's ellipsis.</param>
internal sealed partial class EllipsisRule(string form) : PassageRule
{
    public static EllipsisRule Of(RuleSettings settings) => new(settings.Choice("form", "……", "…"));

    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var match in Dots().EnumerateMatches(passage.Text))
        {
            var place = new TextRange(match.Index, match.Length);
            pencil.Mark(passage, place, "found", new Fix(form, IsSafe: false), place.Of(passage.Text), form);
        }
    }

    // Behind a Latin letter it is a foreign sentence's own.
    [GeneratedRegex("(?<![A-Za-z0-9.．・･])(?:[.．]{3,12}|[・･]{3,12})", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();
}
