using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.Abbreviation;

/// <summary>Finds abbreviations in capitals that nobody explains at their first use, in brackets behind it or before. What every reader knows stands in a list.</summary>
/// <param name="known">The abbreviations that need no word.</param>
internal sealed partial class AbbreviationRule(HashSet<string> known) : IHouseRule
{
    public static AbbreviationRule Of(RuleSettings settings) =>
        new([.. PhraseList.Lines(typeof(AbbreviationRule), "Known.txt").SelectMany(line => line.Text.Split(' ')), .. settings.Words("known")]);

    public IRuleReading Begin() => new Reader(known);

    private sealed class Reader(HashSet<string> known) : IRuleReading
    {
        private readonly HashSet<string> seen = [.. known];

        public void Read(Passage passage, Pencil pencil)
        {
            if (!passage.IsOwnProse)
            {
                return;
            }

            foreach (var match in Capitals().EnumerateMatches(passage.Text))
            {
                var place = new TextRange(match.Index, match.Length);
                var letters = Width.Half(place.Of(passage.Text), WidthKinds.Letters);
                if (!passage.IsSpared(place.Start) && seen.Add(letters) && !IsExplained(passage, place))
                {
                    pencil.Mark(passage, place, "unexplained", null, letters);
                }
            }
        }

        /// <summary>ＯＰＥＣ（石油輸出国機構）, or 石油輸出国機構（ＯＰＥＣ）.</summary>
        private static bool IsExplained(Passage passage, TextRange place)
        {
            var text = passage.Text;
            var after = place.End < text.Length && text[place.End] == ' ' ? place.End + 1 : place.End;
            return after < text.Length && text[after] is '（' or '(' or '＝' || passage.Enclosures.IsEnclosed(place.Start);
        }
    }

    [GeneratedRegex("(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９.&-])(?:[A-Z]{3,6}|[Ａ-Ｚ]{3,6})(?![A-Za-zＡ-Ｚａ-ｚ0-9０-９.&-])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
