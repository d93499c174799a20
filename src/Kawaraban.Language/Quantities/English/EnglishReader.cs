namespace Kawaraban.Language.Quantities.English;

/// <summary>Reads the quantities of an English text, from its start to its end.</summary>
/// <remarks>At each word it looks ahead past at most two numbers and a few words; what it has read as a number or a code it does not read again.</remarks>
internal sealed class EnglishReader(string source)
{
    private readonly EnglishText _text = new(source);
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
        var pastAddress = Codes.EndOfAddress(_text.Plain, at);
        if (pastAddress > at)
        {
            return pastAddress;
        }

        if (!EnglishOpenings.MayBeAt(_text, at))
        {
            return Past(at);
        }

        if (_text.Match(EnglishWords.Idioms, at, out _) is > 0 and var idiom)
        {
            return at + idiom;
        }

        var phrase = new EnglishPhrase(_text, at).Read();
        if (phrase.Found is { } quantity)
        {
            _found.Add(quantity);
        }

        return phrase.End > at ? phrase.End : Past(at);
    }

    private int Past(int at) => _text.IsLetter(at) ? PastName(at) : at + 1;

    /// <summary>The offset past a word, with the number of its type: F-16.</summary>
    private int PastName(int at)
    {
        var end = _text.PastWord(at);
        var word = _text.Source.AsSpan(at, end - at);
        var isName = _text[end] == '-' && _text.IsDigit(end + 1) && word is not ("mid" or "Mid" or "then" or "now" or "late" or "early" or "some" or "about" or "nearly");
        return isName ? Codes.PastLetters(_text.Plain, end + 1) : end;
    }
}
