using System.Text;

namespace Kawaraban.Lexicographer;

/// <summary>Text in EUC-JP as glibc, and so Debian's dictionary, reads it.</summary>
/// <remarks>.NET maps six characters as Windows does.</remarks>
internal static class EucText
{
    private const string Windows = "～∥－￠￡￢";
    private const string Standard = "〜‖−¢£¬";
    private static readonly Encoding Euc = EncodingOf("EUC-JP");

    public static string[] Lines(string file)
    {
        var text = Euc.GetChars(File.ReadAllBytes(file));
        for (var i = 0; i < Windows.Length; i++)
        {
            text.AsSpan().Replace(Windows[i], Standard[i]);
        }
        return new string(text).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Encoding EncodingOf(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name);
    }
}
