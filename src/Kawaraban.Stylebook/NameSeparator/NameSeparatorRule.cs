using System.Buffers;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.NameSeparator;

/// <summary>Finds foreign names whose parts are parted by another mark than ・ (マシュー•アルベンス, ジョン.スミス), and names that a text parts in one place and joins in another.</summary>
internal sealed partial class NameSeparatorRule : IHouseRule
{
    // What stands between two words in katakana and looks like the middle dot.
    private static readonly SearchValues<char> _dots = SearchValues.Create("·•∙⋅‧･.．");

    public IRuleReading Begin() => new Reader();

    private sealed class Reader : IRuleReading
    {
        // No text that people write names more; what comes behind is not compared.
        private const int MostNames = 5_000;

        private readonly Dictionary<string, string> parted = new(StringComparer.Ordinal);
        private readonly List<(Passage Passage, TextRange Place)> joined = [];

        public void Read(Passage passage, Pencil pencil)
        {
            JudgeDots(passage, pencil);
            foreach (var match in Name().EnumerateMatches(passage.Text))
            {
                Take(passage, new TextRange(match.Index, match.Length));
            }
        }

        public void End(Pencil pencil)
        {
            foreach (var (passage, place) in joined)
            {
                if (parted.TryGetValue(place.Of(passage.Text), out var right))
                {
                    pencil.Mark(passage, place, "joined", new Fix(right, IsSafe: false), place.Of(passage.Text), right);
                }
            }
        }

        private void Take(Passage passage, TextRange place)
        {
            var name = place.Of(passage.Text);
            if (name.Contains('・', StringComparison.Ordinal))
            {
                if (parted.Count < MostNames)
                {
                    parted[name.Replace("・", "", StringComparison.Ordinal)] = name;
                }
            }
            else if (joined.Count < MostNames && !passage.IsSpared(place.Start))
            {
                joined.Add((passage, place));
            }
        }
    }

    private static void JudgeDots(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_dots) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            if (IsKatakana(text, at - 1) && IsKatakana(text, at - 2) && IsKatakana(text, at + 1) && IsKatakana(text, at + 2))
            {
                pencil.Mark(passage, new TextRange(at, 1), "mark", new Fix("・", IsSafe: false), text[(at - 2)..(at + 3)]);
            }
        }
    }

    private static bool IsKatakana(string text, int at) => at >= 0 && at < text.Length && (text[at] is >= 'ァ' and <= 'ヺ' or 'ー');

    // A name that is parted, or six letters and more in a run, which two names may have been joined to.
    [GeneratedRegex("(?<![ァ-ヺー・])(?:[ァ-ヺー]{2,20}(?:・[ァ-ヺー]{2,20}){1,3}|[ァ-ヺー]{6,40})(?![ァ-ヺー・])", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
