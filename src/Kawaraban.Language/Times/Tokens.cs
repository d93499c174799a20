namespace Kawaraban.Language.Times;

/// <summary>The tokens of a folded English text. An index outside of them is that of an empty sign.</summary>
internal sealed class Tokens
{
    private readonly string _text;
    private Token[] _tokens;

    public Tokens(string folded)
    {
        _text = folded;
        _tokens = new Token[folded.Length / 5 + 1];
        Split();
    }

    public int Count { get; private set; }

    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Whole => _text;

    public Token this[int index] => (uint)index < (uint)Count ? _tokens[index] : new Token(_text.Length, _text.Length, TokenKind.Sign, true);

    public ReadOnlySpan<char> Text(int index) => this[index] is var token ? _text.AsSpan(token.Start, token.End - token.Start) : default;

    public bool IsEnd(int index) => (uint)index >= (uint)Count;

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    public bool IsNumber(int index) => this[index].Kind == TokenKind.Number;

    /// <summary>Whether a token is a word, in any case.</summary>
    public bool Is(int index, string word)
    {
        if ((uint)index >= (uint)Count)
        {
            return false;
        }
        ref readonly var token = ref _tokens[index];
        return token.End - token.Start == word.Length
            && (_text[token.Start] | ' ') == (word[0] | ' ')
            && _text.AsSpan(token.Start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(index, word))
            {
                return true;
            }
        }
        return false;
    }

    public bool IsSign(int index, char sign) => this[index] is { Kind: TokenKind.Sign } token && token.End > token.Start && _text[token.Start] == sign;

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsJoined(int index) => !IsEnd(index) && !this[index].FollowsSpace;

    public bool IsCapital(int index) => IsWord(index) && char.IsAsciiLetterUpper(_text[this[index].Start]);

    public int Length(int index) => this[index].End - this[index].Start;

    /// <summary>The number of at most eight digits, or -1.</summary>
    public int Number(int index) => IsNumber(index) && Length(index) <= 8 ? int.Parse(Text(index)) : -1;

    private void Split()
    {
        var followsSpace = true;
        for (var at = 0; at < _text.Length;)
        {
            var c = _text[at];
            if (char.IsWhiteSpace(c))
            {
                followsSpace = true;
                at++;
                continue;
            }
            var (end, kind) = char.IsAsciiDigit(c) ? EndOfNumber(at) : IsLetter(c) ? (EndOfWord(at), TokenKind.Word) : (at + 1, TokenKind.Sign);
            Add(new Token(at, end, kind, followsSpace));
            followsSpace = false;
            at = end;
        }
    }

    private void Add(Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, 2 * Count);
        }
        _tokens[Count++] = token;
    }

    private (int End, TokenKind Kind) EndOfNumber(int at)
    {
        var end = EndOfDigits(at);
        if (end - at > 3)
        {
            return (end, TokenKind.Number);
        }
        var kind = TokenKind.Number;
        while (end < _text.Length && _text[end] == ',' && EndOfDigits(end + 1) == end + 4)
        {
            (end, kind) = (end + 4, TokenKind.Grouped);
        }
        return (end, kind);
    }

    private int EndOfDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }
        return at;
    }

    private int EndOfWord(int at)
    {
        while (at < _text.Length && (IsLetter(_text[at]) || char.IsAsciiDigit(_text[at])))
        {
            at++;
        }
        return at;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c > '\u007F' && char.IsLetter(c);
}
