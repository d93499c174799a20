using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishDashes;

/// <summary>Finds hyphens in the place of a dash (the mayor - a former clerk -, --), dashes of another kind than the paper's, and well-known compounds with -ly joined by a hyphen.</summary>
/// <param name="dash">The paper's dash with what stands around it; null where a text may choose, and has to keep to it.</param>
internal sealed partial class EnglishDashesRule(string? dash) : IHouseRule
{
    private const string Spaced = " – ";
    private const string Closed = "—";

    public static EnglishDashesRule Of(RuleSettings settings) => new(settings.Choice("dash", "same", "spaced", "closed") switch
    {
        "spaced" => Spaced,
        "closed" => Closed,
        _ => null,
    });

    public IRuleReading Begin() => new Reader(dash);

    private sealed class Reader(string? dash) : IRuleReading
    {
        private string? usual = dash;

        public void Read(Passage passage, Pencil pencil)
        {
            foreach (var match in Dash().EnumerateMatches(passage.Text))
            {
                var place = new TextRange(match.Index, match.Length);
                if (!passage.IsSpared(place.Start))
                {
                    Judge(passage, pencil, place);
                }
            }

            foreach (var match in Adverb().EnumerateMatches(passage.Text))
            {
                var hyphen = new TextRange(match.Index + match.Length - 1, 1);
                pencil.Mark(passage, hyphen, "adverb", new Fix(" ", IsSafe: false), passage.Text.Substring(match.Index, match.Length));
            }
        }

        private void Judge(Passage passage, Pencil pencil, TextRange place)
        {
            var written = place.Of(passage.Text);
            if (written.Contains('-', StringComparison.Ordinal))
            {
                pencil.Mark(passage, place, "hyphen", new Fix(usual ?? Spaced, IsSafe: false), written.Trim());
                return;
            }

            usual ??= written;
            if (written != usual)
            {
                pencil.Mark(passage, place, "other", new Fix(usual, IsSafe: false), written.Trim(), usual.Trim());
            }
        }
    }

    // Between words. Between numbers a dash is a range, at the end of a line it leads to a name.
    [GeneratedRegex(@"(?<=[\p{L}\p{N},.)”""’'])(?: ?-- ?| [-–—] |(?<=\p{L})[—](?=\p{L}))(?=[\p{L}\p{N}(“""‘'])", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\b(?:newly|highly|recently|widely|heavily|closely|poorly|badly|previously|formerly|increasingly|politically|environmentally|internationally|specially|privately|publicly|locally|globally)-(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Adverb();
}
