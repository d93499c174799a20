using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.CharacterWidth;

/// <summary>Finds letters, digits, brackets and marks of another width than the paper's, or than the text's own.</summary>
/// <param name="letters">The width of Latin letters; null where a text may choose, and has to keep to it.</param>
/// <param name="digits">The width of digits; null likewise.</param>
internal sealed class CharacterWidthRule(LetterWidth? letters, LetterWidth? digits) : IHouseRule
{
    private static readonly SearchValues<char> _marks = SearchValues.Create(",.!?:;");

    public static CharacterWidthRule Of(RuleSettings settings) => new(WidthOf(settings, "letters"), WidthOf(settings, "digits"));

    public IRuleReading Begin() => new Reader(new WidthCount(letters, WidthKinds.Letters), new WidthCount(digits, WidthKinds.Digits));

    private static LetterWidth? WidthOf(RuleSettings settings, string name) => settings.Choice(name, "same", "half", "full") switch
    {
        "half" => LetterWidth.Half,
        "full" => LetterWidth.Full,
        _ => null,
    };

    private sealed class Reader(WidthCount letters, WidthCount digits) : IRuleReading
    {
        public void Read(Passage passage, Pencil pencil)
        {
            ReadRuns(passage, pencil);
            JudgeBrackets(passage, pencil);
            JudgeMarks(passage, pencil);
        }

        public void End(Pencil pencil)
        {
            letters.End(pencil);
            digits.End(pencil);
        }

        private void ReadRuns(Passage passage, Pencil pencil)
        {
            var text = passage.Text;
            for (var at = 0; at < text.Length; at++)
            {
                if (!IsLetter(text[at]) && !IsDigit(text[at]))
                {
                    continue;
                }

                var (start, isDigit) = (at, IsDigit(text[at]));
                while (at + 1 < text.Length && (isDigit ? IsDigit(text[at + 1]) : IsLetter(text[at + 1])))
                {
                    at++;
                }

                (isDigit ? digits : letters).Take(passage, TextRange.Between(start, at + 1), pencil);
            }
        }
    }

    /// <summary>首相(75)は: brackets are full beside Japanese.</summary>
    private static void JudgeBrackets(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        foreach (var pair in passage.Enclosures.All)
        {
            if (text[pair.Open] == '(' && (IsJapanese(text, pair.Open - 1) || IsJapanese(text, pair.Open + 1)))
            {
                Mark(passage, pencil, pair.Open, "bracket");
                Mark(passage, pencil, pair.Close, "bracket");
            }
        }
    }

    /// <summary>会見した. 行く! : marks are full behind Japanese, where no Latin goes on.</summary>
    private static void JudgeMarks(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            if (IsJapanese(text, at - 1) && (at + 1 == text.Length || IsJapanese(text, at + 1) || text[at + 1] is ' ' or '\u3000' or '\n' or '」'))
            {
                Mark(passage, pencil, at, "mark");
            }
        }
    }

    private static void Mark(Passage passage, Pencil pencil, int at, string what)
    {
        var half = passage.Text[at];
        var full = half switch { ',' => "、", '.' => "。", _ => ((char)(half - '!' + '！')).ToString() };
        pencil.Mark(passage, new TextRange(at, 1), what, new Fix(full, IsSafe: false), half.ToString(), full);
    }

    private static bool IsJapanese(string text, int at) =>
        at >= 0 && at < text.Length && CharacterClasses.At(text, at) is CharacterClass.Kanji or CharacterClass.Hiragana or CharacterClass.Katakana;

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
