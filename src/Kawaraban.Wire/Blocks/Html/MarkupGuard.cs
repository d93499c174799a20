using System.Text;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>
/// Takes out of HTML what makes any standard parser work more than in proportion to its length: tags with hundreds of
/// attributes, and formatting tags left open by the hundred, which the standard reopens in every paragraph that follows.
/// </summary>
internal static class MarkupGuard
{
    private const int MaxTagLength = 64 * 1024;
    private const int MaxAttributes = 256;
    private const int MaxOpenFormatting = 256;
    private static readonly HashSet<string> Formatting =
        new(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FormattingBySpan =
        Formatting.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Calm(string html)
    {
        StringBuilder? calm = null;
        var copied = 0;
        var open = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            var end = EndOfTag(html, at, out var attributes);
            var tag = html.AsSpan(at, end - at);
            var replacement = Judge(tag, attributes, ref open);
            if (replacement is not null)
            {
                calm ??= new StringBuilder(html.Length);
                calm.Append(html, copied, at - copied).Append(replacement);
                copied = end;
            }

            at = Math.Max(end, at + 1);
        }

        return calm is null ? html : calm.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>What stands for the tag instead, or null when it may stand itself.</summary>
    private static string? Judge(ReadOnlySpan<char> tag, int attributes, ref int open)
    {
        var closes = tag.Length > 1 && tag[1] == '/';
        var name = Name(tag[(closes ? 2 : 1)..]);
        if (name.IsEmpty)
        {
            return null;
        }

        if (FormattingBySpan.Contains(name))
        {
            open = closes ? Math.Max(0, open - 1) : open + 1;
            if (open > MaxOpenFormatting)
            {
                return "";
            }
        }

        return attributes > MaxAttributes || tag.Length > MaxTagLength ? string.Concat(closes ? "</" : "<", name, ">") : null;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 32 && (char.IsAsciiLetterOrDigit(tag[length]) || (length > 0 && tag[length] == '-')))
        {
            length++;
        }

        return tag[..length];
    }

    /// <summary>One past the tag's end, as the standard's tokenizer finds it: quotes count only after an equals sign.</summary>
    private static int EndOfTag(string html, int start, out int attributes)
    {
        attributes = 0;
        if (start + 1 >= html.Length || !(char.IsAsciiLetter(html[start + 1]) || html[start + 1] == '/'))
        {
            return start + 1;
        }

        var afterEquals = false;
        for (var i = start + 1; i < html.Length; i++)
        {
            var c = html[i];
            if (afterEquals && c is ('"' or '\''))
            {
                var close = html.IndexOf(c, i + 1);
                i = close < 0 ? html.Length - 1 : close;
                afterEquals = false;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else
            {
                attributes += c is ' ' or '\n' or '\t' or '/' or '\r' or '\f' ? 1 : 0;
                afterEquals = c == '=' || (afterEquals && char.IsWhiteSpace(c));
            }
        }

        return html.Length;
    }
}
