using System.Text;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Wxr.Editor;

/// <summary>An address that stands alone on its line becomes a card when its provider is known, else a link.</summary>
internal static class BareAddresses
{
    private const int MaxLength = 2048;

    public static string Read(string text)
    {
        if (!text.Contains("http", StringComparison.Ordinal))
        {
            return text;
        }

        var written = new StringBuilder(text.Length);
        var preformatted = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            preformatted |= line.Contains("<pre", StringComparison.OrdinalIgnoreCase);
            written.Append(written.Length > 0 || range.Start.Value > 0 ? "\n" : "");
            Write(written, line, preformatted);
            preformatted &= !line.Contains("</pre", StringComparison.OrdinalIgnoreCase);
        }

        return written.ToString();
    }

    private static void Write(StringBuilder written, ReadOnlySpan<char> line, bool preformatted)
    {
        if (preformatted || line.Length > MaxLength || AddressIn(line) is not { } address)
        {
            written.Append(line);
        }
        else if (Providers.Find(address) is not null)
        {
            written.Append(ShortcodeReader.Card(address, null));
        }
        else
        {
            written.Append(line.ToString().Replace(address, $"<a href=\"{address}\">{address}</a>", StringComparison.Ordinal));
        }
    }

    /// <summary>The address that is all of a line, or all of a paragraph that is all of a line.</summary>
    private static string? AddressIn(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        if (words.StartsWith("<p") && words.IndexOf('>') is var end and > 0 && words.EndsWith("</p>"))
        {
            words = words[(end + 1)..^4].Trim();
        }

        return words.StartsWith("http") && words.IndexOfAny("<>\"' \t") < 0 && words.ToString() is var address && LinkBase.None.Page(address) == address ? address : null;
    }
}
