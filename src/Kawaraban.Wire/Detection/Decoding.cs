using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Kawaraban.Wire.Detection;

/// <summary>Bytes to characters: a byte order mark decides, then the charset of HTTP, then what the file says of itself when its bytes bear it out, then the bytes alone.</summary>
internal static class Decoding
{
    /// <summary>So many characters of several bytes do not happen to be UTF-8 by chance.</summary>
    private const int TrustedSequences = 3;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (FromMark(bytes) is var (marked, mark) && marked is not null)
        {
            var text = marked.Decode(bytes[mark..]);
            return new DecodedText(text, marked.Name, Repaired: marked.Name == "utf-8" && !Utf8.IsValid(bytes[mark..]));
        }

        var shape = FromShape(bytes);
        if (EncodingLabels.Find(DeclaredEncoding.OfContentType(contentType)) is { } served && FromServer(served, shape, bytes) is { } obeyed)
        {
            return obeyed;
        }

        return shape is not null
            ? new DecodedText(shape.Decode(bytes), shape.Name, Repaired: false)
            : FromFile(EncodingLabels.Find(DeclaredEncoding.Of(bytes)) ?? EncodingLabels.Utf8, bytes);
    }

    /// <summary>HTTP is believed over the file, unless the bytes cannot be what it says.</summary>
    private static DecodedText? FromServer(WebEncoding served, WebEncoding? shape, ReadOnlySpan<byte> bytes)
    {
        if (served.IsUtf16 != shape is not null)
        {
            return null;
        }

        var encoding = shape ?? served;
        var text = encoding.Decode(bytes);
        return text.Contains('\uFFFD') && encoding.IsUtf16 is false ? null : new DecodedText(text, encoding.Name, Repaired: false);
    }

    /// <summary>The bytes before the declaration were ASCII, so a claim of UTF-16 is false.</summary>
    private static DecodedText FromFile(WebEncoding declared, ReadOnlySpan<byte> bytes) =>
        declared.IsUtf16 ? AsUtf8(bytes) with { Repaired = true }
        : declared.IsLegacy ? AsLegacy(declared, bytes)
        : AsUtf8(bytes);

    private static DecodedText AsLegacy(WebEncoding declared, ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes) && CountSequences(bytes) >= TrustedSequences)
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", Repaired: true);
        }

        if (IsEscaped(bytes) && declared.Name != "iso-2022-jp")
        {
            return Escaped(bytes);
        }

        var instead = EncodingGuess.Instead(declared, bytes);
        var text = (instead ?? declared).Decode(bytes);
        return new DecodedText(text, (instead ?? declared).Name, Repaired: instead is not null || text.Contains('\uFFFD'));
    }

    /// <summary>What the head of a file says of its encoding, for files that are not read at once.</summary>
    public static StatedEncoding Stated(ReadOnlySpan<byte> head, string? contentType)
    {
        if (FromMark(head) is var (marked, length) && marked is not null)
        {
            return new StatedEncoding(marked.Name, marked.Decoder, length);
        }

        var shape = FromShape(head);
        var stated = EncodingLabels.Find(DeclaredEncoding.OfContentType(contentType)) ?? EncodingLabels.Find(DeclaredEncoding.Of(head));
        var encoding = shape ?? (stated is { IsUtf16: false } ? stated : EncodingLabels.Utf8);
        return new StatedEncoding(encoding.Name, encoding.Decoder, 0);
    }

    private static DecodedText AsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (IsEscaped(bytes))
        {
            return Escaped(bytes);
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (!text.Contains('\uFFFD') || Utf8.IsValid(bytes))
        {
            return new DecodedText(text, "utf-8", Repaired: false);
        }

        if (IsMostlyUtf8(text))
        {
            return new DecodedText(text, "utf-8", Repaired: true);
        }

        var guess = EncodingGuess.Of(bytes);
        return new DecodedText(guess.Decode(bytes), guess.Name, Repaired: true);
    }

    private static DecodedText Escaped(ReadOnlySpan<byte> bytes)
    {
        var encoding = EncodingLabels.Find("iso-2022-jp")!;
        return new DecodedText(encoding.Decode(bytes), encoding.Name, Repaired: true);
    }

    /// <summary>Bytes of seven bits that switch to Japanese and back by escapes, as mail does.</summary>
    private static bool IsEscaped(ReadOnlySpan<byte> bytes) =>
        (bytes.IndexOf("\u001B$B"u8) >= 0 || bytes.IndexOf("\u001B$@"u8) >= 0) && Ascii.IsValid(bytes);

    private static bool IsMostlyUtf8(string lenient)
    {
        var (faults, foreign) = (0, 0);
        foreach (var c in lenient)
        {
            faults += c == '\uFFFD' ? 1 : 0;
            foreign += c > '\u007F' ? 1 : 0;
        }

        return faults * 4 < foreign;
    }

    private static int CountSequences(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
        {
            count += value >= 0xC0 ? 1 : 0;
        }

        return count;
    }

    private static (WebEncoding? Encoding, int Length) FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (EncodingLabels.Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new WebEncoding("utf-32le", Encoding.UTF32), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new WebEncoding("utf-32be", new UTF32Encoding(bigEndian: true, byteOrderMark: true)), 4),
        [0xFF, 0xFE, ..] => (EncodingLabels.Find("utf-16le"), 2),
        [0xFE, 0xFF, ..] => (EncodingLabels.Find("utf-16be"), 2),
        _ => (null, 0),
    };

    /// <summary>UTF-16 without a mark shows in where the zeros of its first ASCII characters stand.</summary>
    private static WebEncoding? FromShape(ReadOnlySpan<byte> bytes) => bytes.Length < 4 ? null : BinaryPrimitives.ReadUInt32BigEndian(bytes) switch
    {
        var first when (first & 0x00FF00FF) == 0 && IsOpening((byte)(first >> 24)) => EncodingLabels.Find("utf-16le"),
        var first when (first & 0xFF00FF00) == 0 && IsOpening((byte)(first >> 16)) => EncodingLabels.Find("utf-16be"),
        _ => null,
    };

    private static bool IsOpening(byte value) => value is (byte)'<' or (byte)'{' or (byte)'[' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
