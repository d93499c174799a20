using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishTitles;

/// <summary>Finds shortened titles with a stop where the paper writes none, or the other way round (Mr Smith, Mr. Smith), and two titles for one person.</summary>
/// <param name="hasStop">Whether the paper writes the stop; null where a text may choose, and has to keep to it.</param>
internal sealed partial class EnglishTitlesRule(bool? hasStop) : IHouseRule
{
    public static EnglishTitlesRule Of(RuleSettings settings) => new(settings.Choice("stop", "same", "with", "without") switch
    {
        "with" => true,
        "without" => false,
        _ => null,
    });

    public IRuleReading Begin() => new Reader(hasStop);

    private sealed class Reader(bool? hasStop) : IRuleReading
    {
        private bool? usual = hasStop;

        public void Read(Passage passage, Pencil pencil)
        {
            if (!passage.IsOwnProse)
            {
                return;
            }

            foreach (var match in Title().EnumerateMatches(passage.Text))
            {
                var place = new TextRange(match.Index, match.Length);
                var isStopped = passage.Text[place.End - 1] == '.';
                if (passage.IsSpared(place.Start))
                {
                    continue;
                }

                usual ??= isStopped;
                if (isStopped != usual)
                {
                    var written = place.Of(passage.Text);
                    var right = isStopped ? written[..^1] : written + ".";
                    pencil.Mark(passage, place, isStopped ? "stop" : "no-stop", new Fix(right, IsSafe: false), written, right);
                }
            }

            foreach (var match in Twice().EnumerateMatches(passage.Text))
            {
                var place = new TextRange(match.Index, match.Length);
                pencil.Mark(passage, place, "twice", null, place.Of(passage.Text));
            }
        }
    }

    // Those that begin and end with the letters of the whole word: British papers write them without a stop.
    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|Mx|Messrs)(?:\.(?=\s{1,3}\p{Lu})|(?=\s{1,3}\p{Lu}\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss)\.?\s{1,3}(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?(?=\s{1,3}\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Twice();
}
