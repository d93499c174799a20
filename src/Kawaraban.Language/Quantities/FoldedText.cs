namespace Kawaraban.Language.Quantities;

/// <summary>A text in one width, unit for unit where it stood: full-width digits, letters and signs as ASCII, the dashes as one.</summary>
internal sealed class FoldedText
{
    private readonly char[] _folded;

    public FoldedText(string text, bool lowersCase = false)
    {
        Source = text;
        _folded = new char[text.Length];
        for (var at = 0; at < _folded.Length; at++)
        {
            var folded = Fold(text[at]);
            _folded[at] = lowersCase && char.IsAsciiLetterUpper(folded) ? (char)(folded | 0x20) : folded;
        }
    }

    public string Source { get; }

    public int Length => _folded.Length;

    /// <summary>The folded unit at an offset; NUL outside of the text.</summary>
    public char this[int at] => (uint)at < (uint)_folded.Length ? _folded[at] : '\0';

    /// <summary>What follows an offset, folded.</summary>
    public ReadOnlySpan<char> From(int at) => _folded.AsSpan(Math.Min(at, _folded.Length));

    /// <summary>What comes before an offset, folded.</summary>
    public ReadOnlySpan<char> Before(int at) => _folded.AsSpan(0, Math.Min(at, _folded.Length));

    public bool StartsWith(int at, ReadOnlySpan<char> word) => From(at).StartsWith(word, StringComparison.Ordinal);

    private static char Fold(char c) => char.IsAscii(c) ? c : c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '〜' or '∼' => '~',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '−' or '﹣' => '-',
        '￥' => '¥',
        '￡' => '£',
        '￦' => '₩',
        '･' => '・',
        '､' => '、',
        '’' or '′' => '\'',
        '”' or '″' or '“' => '"',
        'µ' => 'μ',
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        _ => c,
    };
}
