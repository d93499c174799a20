using System.Globalization;
using System.Net;
using System.Text;

namespace Kawaraban.Wire.Xml;

/// <summary>
/// Entities of a document with a document type, which is never read: those of HTML, which old document types declare, are known; those
/// the document declares as a few plain characters are written out; any other stays as it is written.
/// </summary>
internal sealed class Entities
{
    private const int MaxValueLength = 256;
    private const int MaxNameLength = 64;
    private const int MaxOwn = 256;

    /// <summary>Characters that all of a document's own entities may come to.</summary>
    private const int MaxWritten = 16 * 1024;

    private static readonly string[] Predefined = ["amp", "lt", "gt", "quot", "apos"];
    private readonly Dictionary<string, string> _own = [];
    private readonly string _text;
    private readonly StringBuilder _settled;
    private int _written;

    private Entities(string text) => (_text, _settled) = (text, new StringBuilder(text.Length));

    /// <summary>The text with its entities settled; null for one without a document type.</summary>
    public static string? Settle(string text)
    {
        var start = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        return start < 0 || start > 64 * 1024 ? null : new Entities(text).From(start);
    }

    private string From(int start)
    {
        var at = ReadType(start);
        _settled.Append(_text, 0, at);
        while (at < _text.Length)
        {
            var next = _text.AsSpan(at).IndexOfAny('&', '<') is var length and >= 0 ? at + length : _text.Length;
            _settled.Append(_text, at, next - at);
            at = next == _text.Length ? next : _text[next] == '&' ? Reference(next) : Markup(next);
        }

        return _settled.ToString();
    }

    /// <summary>Notes the entities declared between brackets, and returns where the type ends.</summary>
    private int ReadType(int start)
    {
        var end = _text.IndexOf('>', start);
        var open = _text.IndexOf('[', start);
        if (end < 0 || open < 0 || open > end)
        {
            return end < 0 ? _text.Length : end + 1;
        }

        var close = _text.IndexOf(']', open);
        var subset = _text.AsSpan(open, (close < 0 ? _text.Length : close) - open);
        for (var at = subset.IndexOf("<!ENTITY "); at >= 0 && _own.Count < MaxOwn; at = subset.IndexOf("<!ENTITY "))
        {
            subset = subset[(at + 9)..];
            Declare(subset);
        }

        return close < 0 ? _text.Length : close + 1;
    }

    private void Declare(ReadOnlySpan<char> declaration)
    {
        declaration = declaration.TrimStart();
        var space = declaration.IndexOfAny(" \t\r\n");
        if (space is < 1 or > MaxNameLength)
        {
            return;
        }

        var value = declaration[space..].TrimStart();
        if (value is not ['"' or '\'', ..] || value[1..].IndexOf(value[0]) is not (var length and >= 0 and <= MaxValueLength))
        {
            return;
        }

        var characters = value.Slice(1, length);
        if (!characters.Contains('<') && (!characters.Contains('&') || IsCharacterReference(characters)))
        {
            _own.TryAdd(declaration[..space].ToString(), characters.ToString());
        }
    }

    private static bool IsCharacterReference(ReadOnlySpan<char> value) =>
        value is ['&', '#', .., ';'] && !value[2..^1].ContainsAnyExcept("0123456789abcdefABCDEFxX");

    private int Reference(int start)
    {
        var end = _text.AsSpan(start, Math.Min(MaxNameLength, _text.Length - start)).IndexOf(';');
        if (end < 2 || _text[start + 1] == '#')
        {
            _settled.Append('&');
            return start + 1;
        }

        var name = _text.Substring(start + 1, end - 1);
        _settled.Append(Predefined.Contains(name) ? $"&{name};" : Own(name) ?? OfHtml(name) ?? $"&amp;{name};");
        return start + end + 1;
    }

    private string? Own(string name)
    {
        if (!_own.TryGetValue(name, out var value) || (_written += value.Length) > MaxWritten)
        {
            return null;
        }

        return value;
    }

    private static string? OfHtml(string name)
    {
        var reference = $"&{name};";
        var characters = WebUtility.HtmlDecode(reference);
        return characters == reference ? null : string.Create(CultureInfo.InvariantCulture, $"&#{char.ConvertToUtf32(characters, 0)};");
    }

    /// <summary>Comments and verbatim sections have no references; a tag may.</summary>
    private int Markup(int start)
    {
        var end = Verbatim(start, "<![CDATA[", "]]>") ?? Verbatim(start, "<!--", "-->") ?? start + 1;
        _settled.Append(_text, start, end - start);
        return end;
    }

    private int? Verbatim(int start, string open, string close)
    {
        if (string.CompareOrdinal(_text, start, open, 0, open.Length) != 0)
        {
            return null;
        }

        return _text.IndexOf(close, start + open.Length, StringComparison.Ordinal) is var end and >= 0 ? end + close.Length : _text.Length;
    }
}
