namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Reads the quantities of a Japanese text, from its start to its end.</summary>
/// <remarks>At each place it looks ahead past at most two numbers and a few words; what it has read as a number or a code it does not read again.</remarks>
internal sealed class JapaneseReader(string source)
{
    private readonly FoldedText _text = new(source);
    private readonly List<Quantity> _found = [];

    public IReadOnlyList<Quantity> Read()
    {
        for (var at = 0; at < _text.Length;)
        {
            at = Step(at);
        }

        return _found;
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
