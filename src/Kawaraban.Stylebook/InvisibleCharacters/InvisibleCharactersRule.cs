using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.InvisibleCharacters;

/// <summary>Finds what no reader sees: zero-width spaces, soft hyphens, turns of direction, controls; and signs that no font has.</summary>
/// <remarks>Joiners inside of emoji and variation selectors are left alone: they change what is seen.</remarks>
internal sealed class InvisibleCharactersRule : PassageRule
{
    private const string ZeroWidth = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const char Joiner = '\u200D';
    private const char Unreadable = '\uFFFD';
    private const char ObjectMark = '\uFFFC';

    private static readonly SearchValues<char> _searched = SearchValues.Create(
        [.. ZeroWidth, Unreadable, ObjectMark, .. Controls(), .. Enumerable.Range(0xE000, 0xF900 - 0xE000).Select(own => (char)own)]);

    public override void Read(Passage passage, Pencil pencil)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_searched) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            if (text[at] != Joiner || !IsInEmoji(text, at))
            {
                Mark(passage, pencil, new TextRange(at, 1));
            }
        }
    }

    private static void Mark(Passage passage, Pencil pencil, TextRange place)
    {
        var c = passage.Text[place.Start];
        var code = $"U+{(int)c:X4}";
        if (c is Unreadable or (>= '\uE000' and < '\uF900'))
        {
            pencil.Mark(passage, place, c == Unreadable ? "unreadable" : "private", null, code);
            return;
        }

        pencil.Mark(passage, place, "invisible", new Fix("", IsSafe: true), code);
    }

    private static bool IsInEmoji(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] is >= '\u2190' and not (>= '\u3000' and < '\uD800') && text[at + 1] is >= '\u2190' and not (>= '\u3000' and < '\uD800');

    private static IEnumerable<char> Controls() =>
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'));
}
