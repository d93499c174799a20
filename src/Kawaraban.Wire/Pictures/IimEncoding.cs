using System.Text;

namespace Kawaraban.Wire.Pictures;

/// <summary>The character sets that data set 1:90 announces, by escape sequences of ISO 2022.</summary>
internal static class IimEncoding
{
    /// <summary>The encoding; null where the sequence is not known, so that the bytes have to speak for themselves.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> escape) => Encoding.Latin1.GetString(escape).Replace("\u001B(B", "", StringComparison.Ordinal) switch
    {
        // What claims to be UTF-8 often is not: it is tried like bytes that claim nothing.
        "\u001B%G" or "\u001B%/I" or "\u001B%/H" or "\u001B%/G" => null,
        "\u001B%/E" or "\u001B%/F" or "\u001B%/L" or "\u001B%/C" => Encoding.BigEndianUnicode,
        "\u001B.A" or "\u001B-A" or "\u001B,A" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        "\u001B-B" or "\u001B.B" => CodePagesEncodingProvider.Instance.GetEncoding(28592),
        "\u001B-L" or "\u001B.L" => CodePagesEncodingProvider.Instance.GetEncoding(28595),
        "\u001B-G" or "\u001B.G" => CodePagesEncodingProvider.Instance.GetEncoding(28596),
        "\u001B-F" or "\u001B.F" => CodePagesEncodingProvider.Instance.GetEncoding(28597),
        "\u001B-H" or "\u001B.H" => CodePagesEncodingProvider.Instance.GetEncoding(28598),
        "\u001B$)B" or "\u001B$)@" => CodePagesEncodingProvider.Instance.GetEncoding(51932),
        "\u001B$)A" => CodePagesEncodingProvider.Instance.GetEncoding(936),
        "\u001B$)C" => CodePagesEncodingProvider.Instance.GetEncoding(949),
        _ => null,
    };
}
