using System.Text;

namespace Kawaraban.Wire.Detection;

/// <summary>What a file says its encoding is: in the declaration of XML, or in a <c>meta</c> of HTML.</summary>
internal static class DeclaredEncoding
{
    private const int HeadLength = 4096;
    private const int MaxTagLength = 512;

    /// <summary>The label; null when the file says none.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(HeadLength, bytes.Length)]);
        var declaration = head.IndexOf("<?xml", StringComparison.OrdinalIgnoreCase);
        return declaration >= 0 ? Label(Tag(head, declaration), "encoding") : IsFeed(head) ? null : OfMeta(head);
    }

    /// <summary>The charset of a <c>Content-Type</c>.</summary>
    public static string? OfContentType(string? contentType) =>
        contentType is { Length: < 1024 } ? Label(contentType, "charset") : null;

    private static string? OfMeta(string head)
    {
        for (var at = Next(head, 0); at >= 0; at = Next(head, at + 1))
        {
            if (Label(Tag(head, at), "charset") is { } label)
            {
                return label;
            }
        }

        return null;
    }

    private static int Next(string head, int from) => head.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);

    private static bool IsFeed(string head) =>
        head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<feed", StringComparison.OrdinalIgnoreCase) || head.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Tag(string head, int start)
    {
        var tag = head.AsSpan(start, Math.Min(MaxTagLength, head.Length - start));
        return tag.IndexOf('>') is var end and >= 0 ? tag[..end] : tag;
    }

    /// <summary>The value after a name and an equals sign, with quotes of any kind or none.</summary>
    private static string? Label(ReadOnlySpan<char> text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase))
        {
            text = text[(at + name.Length)..].TrimStart();
            if (text is not ['=', ..])
            {
                continue;
            }

            var value = text[1..].TrimStart().TrimStart("\"'").TrimStart();
            var end = value.IndexOfAny(" \t\r\n\"';,>/?");
            return (end < 0 ? value : value[..end]) is { Length: > 0 } label ? label.ToString() : null;
        }

        return null;
    }
}
