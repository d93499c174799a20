using System.Buffers;

namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Reads the quantities of a Japanese text, from its start to its end.</summary>
/// <remarks>At each place it looks ahead past at most two numbers and a few words; what it has read as a number or a code it does not read again.</remarks>
internal sealed class JapaneseReader(string source)
{
    private const string Numbers = "0123456789〇零一壱二弐三四五六七八九十拾百千数何幾";

    /// <summary>The characters that a quantity, a name that holds a numeral, or an address can begin with.</summary>
    private static readonly SearchValues<char> _openings = SearchValues.Create(
        [
            .. JapaneseWords.BoundsBefore.Openings, .. JapaneseWords.Prefixes.Openings, .. JapaneseWords.Wholes.Openings, .. JapaneseWords.Names.Openings, .. Numbers, .. Codes.AddressOpenings,
        ]);

    private readonly FoldedText _text = new(source);
    private readonly List<Quantity> _found = [];

    public IReadOnlyList<Quantity> Read()
    {
        for (var at = NextOpening(0); at < _text.Length; at = NextOpening(at))
        {
            at = Step(at);
        }

        return _found;
    }

    private int NextOpening(int at)
    {
        var next = _text.From(at).IndexOfAny(_openings);
        return next < 0 ? _text.Length : at + next;
    }

    private int Step(int at)
    {
        var pastAddress = Codes.EndOfAddress(_text, at);
        if (pastAddress > at)
        {
            return pastAddress;
        }

        var phrase = new JapanesePhrase(_text, at).Read();
        var name = EndOfName(at);
        if (name > at && name >= phrase.End)
        {
            return name;
        }

        if (phrase.Found is { } quantity)
        {
            _found.Add(quantity);
        }

        return Math.Max(phrase.End, at + 1);
    }

    private int EndOfName(int at)
    {
        var length = JapaneseWords.Names.LongestIn(_text.From(at), out _);
        var goesOn = length > 1 && Numerals.Digit(_text[at]) < 0 && Numerals.Digit(_text[at + length - 1]) > 0 && _text[at + length] is '人' or '名' or 'つ';
        return at + (goesOn ? length - 1 : length);
    }
}
