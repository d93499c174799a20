using System.Net;
using Kawaraban.Language;

namespace Kawaraban.Checking.Layouts;

/// <summary>Parts a text in HTML or XML into characters and tags, with their places. It judges nothing: broken markup is read as far as it goes.</summary>
internal static class MarkupParts
{
    private const int LongestEntity = 32;
    private const string CdataStart = "<![CDATA[";

    public static IEnumerable<MarkupPart> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var part = text[at] switch
            {
                '<' when IsMarkup(text, at) => Markup(text, at),
                '&' when Entity(text, at) is { } entity => entity,
                _ => new MarkupPart(MarkupKind.Text, TextRange.Between(at, EndOfText(text, at + 1))),
            };
            if (part.Kind != MarkupKind.Empty || part.Name.Length > 0)
            {
                yield return part;
            }

            at = part.Place.End;
            if (part.Kind == MarkupKind.Text && part.Name == CdataStart)
            {
                at = Math.Min(text.Length, at + 3);
            }
        }
    }

    private static bool IsMarkup(string text, int at) => at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?');

    private static int EndOfText(string text, int from) => text.AsSpan(from).IndexOfAny('<', '&') is >= 0 and var found ? from + found : text.Length;

    private static MarkupPart Markup(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            return new MarkupPart(MarkupKind.Empty, TextRange.Between(at, EndAfter(text, "-->", at + 4)));
        }

        if (string.CompareOrdinal(text, at, CdataStart, 0, CdataStart.Length) == 0)
        {
            var start = at + CdataStart.Length;
            var end = text.IndexOf("]]>", start, StringComparison.Ordinal);
            return new MarkupPart(MarkupKind.Text, TextRange.Between(start, end < 0 ? text.Length : end), CdataStart);
        }

        return text[at + 1] is '!' or '?' ? new MarkupPart(MarkupKind.Empty, TextRange.Between(at, EndAfter(text, ">", at + 2))) : Tag(text, at);
    }

    private static MarkupPart Tag(string text, int at)
    {
        var isEnd = text[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        var name = start;
        while (name < text.Length && (char.IsAsciiLetterOrDigit(text[name]) || text[name] is '-' or ':' or '_'))
        {
            name++;
        }

        var end = EndOfTag(text, name);
        var isEmpty = end >= 2 && text[end - 1] == '>' && text[end - 2] == '/';
        return new MarkupPart(isEnd ? MarkupKind.End : isEmpty ? MarkupKind.Empty : MarkupKind.Begin, TextRange.Between(at, end), text[start..name].ToLowerInvariant());
    }

    /// <summary>Behind the &gt; that ends a tag; one in a quoted value ends nothing.</summary>
    private static int EndOfTag(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] == '>')
            {
                return at + 1;
            }

            if (text[at] is '"' or '\'' && text[at - 1] == '=' && text.IndexOf(text[at], at + 1) is >= 0 and var closed)
            {
                at = closed;
            }
        }

        return text.Length;
    }

    private static MarkupPart? Entity(string text, int at)
    {
        var length = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at)).IndexOf(';') + 1;
        if (length < 3)
        {
            return null;
        }

        var written = text.Substring(at, length);
        var meaning = WebUtility.HtmlDecode(written);
        return meaning == written ? null : new MarkupPart(MarkupKind.Entity, new TextRange(at, length), meaning);
    }

    private static int EndAfter(string text, string mark, int from) =>
        from <= text.Length && text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : text.Length;
}
