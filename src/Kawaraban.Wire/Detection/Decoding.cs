using System.Text;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Detection;

/// <summary>Bytes to characters: a byte order mark decides, then the charset of HTTP, then what the file says of itself, then whether it is UTF-8.</summary>
internal static partial class Decoding
{
    private const int HeadLength = 4096;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (FromMark(bytes) is var (marked, length) && marked is not null)
        {
            return new DecodedText(marked.GetString(bytes[length..]), Name(marked), Repaired: false);
        }

        var stated = Find(CharsetOf(contentType)) ?? FromShape(bytes) ?? Find(FromHead(bytes));
        return stated is null or UTF8Encoding ? AsUtf8(bytes) : new DecodedText(stated.GetString(bytes), Name(stated), Repaired: false);
    }

    /// <summary>What the head of a file says of its encoding, for files that are not read at once.</summary>
    public static StatedEncoding Stated(ReadOnlySpan<byte> head, string? contentType)
    {
        if (FromMark(head) is var (marked, length) && marked is not null)
        {
            return new StatedEncoding(marked, length);
        }

        return new StatedEncoding(Find(CharsetOf(contentType)) ?? FromShape(head) ?? Find(FromHead(head)) ?? Encoding.UTF8, 0);
    }

    private static DecodedText AsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes), "utf-8", Repaired: false);
        }
        catch (DecoderFallbackException)
        {
            var lenient = Encoding.UTF8.GetString(bytes);
            var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
            return IsMostlyUtf8(lenient)
                ? new DecodedText(lenient, "utf-8", Repaired: true)
                : new DecodedText(western.GetString(bytes), "windows-1252", Repaired: true);
        }
    }

    private static bool IsMostlyUtf8(string lenient) =>
        lenient.Count(c => c == '\uFFFD') * 4 < lenient.Count(c => c > '\u007F');

    private static (Encoding? Encoding, int Length) FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    /// <summary>UTF-16 without a mark shows in where the zeros of a first ASCII character stand.</summary>
    private static Encoding? FromShape(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'<' or (byte)'{' or (byte)'[', 0, not 0, 0, ..] => Encoding.Unicode,
        [0, (byte)'<' or (byte)'{' or (byte)'[', 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static string? CharsetOf(string? contentType) =>
        contentType is { Length: < 1024 } && Charset().Match(contentType) is { Success: true } match ? match.Groups[1].Value : null;

    private static string? FromHead(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(HeadLength, bytes.Length)]);
        return Declaration().Match(head) is { Success: true } declared ? declared.Groups[1].Value
            : MetaCharset().Match(head) is { Success: true } meta ? meta.Groups[1].Value
            : null;
    }

    private static Encoding? Find(string? name)
    {
        var known = name?.Trim().ToLowerInvariant() switch
        {
            null or "" => null,
            "latin1" or "iso-8859-1" or "iso8859-1" or "us-ascii" or "ascii" => "windows-1252",
            "utf8" or "unicode-1-1-utf-8" => "utf-8",
            "sjis" or "x-sjis" or "shift-jis" or "ms_kanji" or "windows-31j" or "cp932" => "shift_jis",
            "x-euc-jp" or "eucjp" => "euc-jp",
            "gbk" or "gb2312" or "x-gbk" => "gb18030",
            var other => other,
        };

        // The bytes before the declaration were ASCII, so a claim of UTF-16 without its shape is false.
        return known is null or "utf-7" || known.StartsWith("utf-16", StringComparison.Ordinal) || known.StartsWith("utf-32", StringComparison.Ordinal)
            ? null
            : known == "utf-8" ? Encoding.UTF8 : FindByName(known);
    }

    private static Encoding? FindByName(string name)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } paged)
        {
            return paged;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Name(Encoding encoding) => encoding.WebName.ToLowerInvariant();

    [GeneratedRegex("""charset\s*=\s*["']?\s*([A-Za-z0-9_.:\-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Charset();

    [GeneratedRegex("""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9_.:\-]{1,40})""", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Declaration();

    [GeneratedRegex("""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:\-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex MetaCharset();
}
