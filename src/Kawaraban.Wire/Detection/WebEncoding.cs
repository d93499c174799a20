using System.Text;

namespace Kawaraban.Wire.Detection;

/// <summary>An encoding by the name that the WHATWG Encoding Standard gives it. Bytes that do not fit become U+FFFD.</summary>
/// <param name="name">The standard's name, in lower case.</param>
/// <param name="encoding">The decoder; null for a table.</param>
/// <param name="upperHalf">The characters of bytes 80 to FF, for a table.</param>
internal sealed class WebEncoding(string name, Encoding? encoding, string? upperHalf = null)
{
    private const char Unfit = '\uFFFD';

    /// <summary>The framework's own would put a question mark.</summary>
    private static readonly DecoderFallback Mark = new DecoderReplacementFallback(Unfit.ToString());

    public string Name => name;

    /// <summary>Whether it is one of those that are not Unicode: only these are named wrongly so often that they are judged.</summary>
    public bool IsLegacy => !name.StartsWith("utf-", StringComparison.Ordinal);

    /// <summary>Whether its characters that are not ASCII are pairs of bytes.</summary>
    public bool IsOfPairs => name is "shift_jis" or "euc-jp" or "gbk" or "gb18030" or "big5" or "euc-kr";

    public bool IsUtf16 => name.StartsWith("utf-16", StringComparison.Ordinal);

    /// <summary>For files that are not read at once; a table's stands in for it by its nearest.</summary>
    public Encoding Decoder => encoding ?? Encoding.Latin1;

    public static WebEncoding OfCodePage(string name, int codePage) =>
        new(name, CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Mark)
            ?? Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Mark));

    public string Decode(ReadOnlySpan<byte> bytes) =>
        encoding is null ? OfTable(bytes)
        : !IsLegacy ? encoding.GetString(bytes)
        : WithoutPrivate(name is "shift_jis" or "euc-jp" or "euc-kr" or "big5" ? OfPairs(bytes, encoding) : encoding.GetString(bytes));

    private string OfTable(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, Encoding.Latin1.GetString(bytes), (characters, latin) =>
    {
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = latin[i] < '\u0080' ? latin[i] : upperHalf![latin[i] - '\u0080'];
        }
    });

    /// <summary>A first byte of a pair without its second does not swallow the ASCII that follows it: that might be a less-than sign.</summary>
    private string OfPairs(ReadOnlySpan<byte> bytes, Encoding pairs)
    {
        StringBuilder? text = null;
        var copied = 0;
        for (var i = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF); i >= 0 && i + 1 < bytes.Length; i++)
        {
            if (!IsFirst(bytes[i]))
            {
                continue;
            }

            if (bytes[i + 1] >= (name == "euc-jp" ? 0x80 : 0x40))
            {
                i++;
                continue;
            }

            (text ??= new StringBuilder(bytes.Length)).Append(pairs.GetString(bytes[copied..i])).Append(Unfit);
            copied = i + 1;
        }

        return text is null ? pairs.GetString(bytes) : text.Append(pairs.GetString(bytes[copied..])).ToString();
    }

    private bool IsFirst(byte value) => name switch
    {
        "shift_jis" => value is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC),
        "euc-jp" => value is 0x8E or (>= 0xA1 and <= 0xFE),
        _ => value is >= 0x81 and <= 0xFE,
    };

    /// <summary>What .NET decodes bytes without a meaning to, at the end of the private area, is what the standard does not decode.</summary>
    private static string WithoutPrivate(string text) => !text.AsSpan().ContainsAnyInRange('\uF700', '\uF8FF')
        ? text
        : string.Create(text.Length, text, (characters, from) =>
        {
            for (var i = 0; i < characters.Length; i++)
            {
                characters[i] = from[i] is >= '\uF700' and <= '\uF8FF' ? Unfit : from[i];
            }
        });
}
