using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Memory;

/// <summary>Where a unit of folded text ends, and what it is.</summary>
internal static class UnitScan
{
    /// <returns>The end of the piece that starts there; no kind for a space.</returns>
    public static (int End, UnitKind? Kind) From(string text, int start)
    {
        var kind = CharacterClasses.At(text, start);
        var next = start + LengthAt(text, start);
        return kind switch
        {
            CharacterClass.Digit => (Numbers(text, next), UnitKind.Number),
            CharacterClass.Letter => (Run(text, next, IsOfWord), UnitKind.Word),
            CharacterClass.Katakana => (Run(text, next, c => c is CharacterClass.Katakana or CharacterClass.Mark), UnitKind.Word),
            CharacterClass.Space => (next, null),
            CharacterClass.Kanji or CharacterClass.Hiragana => (Run(text, next, c => c == CharacterClass.Mark), UnitKind.Word),
            _ => (next, char.IsWhiteSpace(text[start]) ? null : UnitKind.Sign),
        };
    }

    private static int Run(string text, int at, Func<CharacterClass, bool> goesOn)
    {
        while (at < text.Length && goesOn(CharacterClasses.At(text, at)))
        {
            at += LengthAt(text, at);
        }
        return at;
    }

    private static bool IsOfWord(CharacterClass kind) => kind is CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit;

    private static int Numbers(string text, int at)
    {
        while (at < text.Length && (CharacterClasses.At(text, at) == CharacterClass.Digit || IsWithinNumber(text, at)))
        {
            at += LengthAt(text, at);
        }
        return at;
    }

    private static bool IsWithinNumber(string text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && CharacterClasses.At(text, at + 1) == CharacterClass.Digit;

    private static int LengthAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var character) ? character.Utf16SequenceLength : 1;
}
