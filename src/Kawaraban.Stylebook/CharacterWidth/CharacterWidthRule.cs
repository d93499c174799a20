using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.CharacterWidth;

/// <summary>Finds letters, digits, brackets and marks of another width than the paper's.</summary>
/// <param name="letters">The width of Latin letters; null where either may stand.</param>
/// <param name="digits">The width of digits; null where either may stand, but not both in one number.</param>
internal sealed class CharacterWidthRule(LetterWidth? letters, LetterWidth? digits) : PassageRule
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("(),.!?:;[]");

    public static CharacterWidthRule Of(RuleSettings settings) => new(WidthOf(settings, "letters"), WidthOf(settings, "digits"));

    public override void Read(Passage passage, Pencil pencil)
    {
        JudgeRuns(passage, pencil);
        JudgeBrackets(passage, pencil);
        JudgeMarks(passage, pencil);
    }

    private static LetterWidth? WidthOf(RuleSettings settings, string name) => settings.Choice(name, "any", "half", "full") switch
    {
        "half" => LetterWidth.Half,
        "full" => LetterWidth.Full,
        _ => null,
    };

    private void JudgeRuns(Passage passage, Pencil pencil)
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

            JudgeRun(passage, pencil, TextRange.Between(start, at + 1), isDigit ? WidthKinds.Digits : WidthKinds.Letters);
        }
    }

    private void JudgeRun(Passage passage, Pencil pencil, TextRange run, WidthKinds kind)
    {
        var text = passage.Text.AsSpan(run.Start, run.Length);
        var isHalf = text.IndexOfAnyInRange('！', '～') < 0;
        var isMixed = !isHalf && text.IndexOfAnyInRange('!', '~') >= 0;
        var wanted = kind == WidthKinds.Digits ? digits : letters;
        if (isMixed || wanted is { } width && isHalf != (width == LetterWidth.Half))
        {
            var right = wanted == LetterWidth.Full ? Width.Full(run.Of(passage.Text), kind) : Width.Half(run.Of(passage.Text), kind);
            var what = isMixed ? "mixed" : wanted == LetterWidth.Half ? "half" : "full";
            pencil.Mark(passage, run, what, new Fix(right, IsSafe: true), run.Of(passage.Text), right);
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
            if (text[at] is not ('(' or ')' or '[' or ']') && IsJapanese(text, at - 1) && (at + 1 == text.Length || IsJapanese(text, at + 1) || text[at + 1] is ' ' or '\u3000' or '\n' or '」'))
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
