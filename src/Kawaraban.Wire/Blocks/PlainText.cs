using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Blocks;

/// <summary>What a field that may hold HTML says in plain words: markup stripped, character references decoded once.</summary>
internal static partial class PlainText
{
    private const int MaxLength = 64 * 1024;
    private const int MaxReferenceLength = 32;

    public static string OfHtml(string html)
    {
        var cut = TextCut.Characters(html, MaxLength);
        if (WithoutTags(cut) is { } plain)
        {
            return Spaces.Single(plain);
        }

        var scene = new Scene(LinkBase.None, null, WireLimits.Default);
        var blocks = new Composer(scene).Compose(HtmlTree.Fragment(NoTag().Replace(cut, "&lt;"), scene.Limits));
        return Spaces.Single(BlockText.Render(blocks)?.Replace("• ", "", StringComparison.Ordinal) ?? "");
    }

    /// <summary>The characters of a text that holds no tag, with its references decoded; null when it takes a parser to tell.</summary>
    public static string? WithoutTags(string html)
    {
        var at = html.AsSpan().IndexOfAny('<', '&');
        if (at < 0)
        {
            return html;
        }

        var plain = new StringBuilder(html.Length);
        var copied = 0;
        while (at >= 0)
        {
            if (html[at] == '<')
            {
                if (at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?'))
                {
                    return null;
                }

                at++;
            }
            else if (Reference(html.AsSpan(at)) is var (characters, length) && characters is not null)
            {
                plain.Append(html, copied, at - copied).Append(characters);
                copied = at += length;
            }
            else
            {
                return null;
            }

            at = at < html.Length && html.AsSpan(at).IndexOfAny('<', '&') is var next and >= 0 ? at + next : -1;
        }

        return plain.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>A plain reference and its length; none when it is one that the standard reads otherwise than it is written.</summary>
    private static (string? Characters, int Length) Reference(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(MaxReferenceLength, text.Length)].IndexOf(';');
        var name = end < 2 ? "" : text[1..end];
        return name switch
        {
            ['#', 'x' or 'X', .. var hex] => Numbered(hex, NumberStyles.AllowHexSpecifier, end + 1),
            ['#', .. var digits] => Numbered(digits, NumberStyles.None, end + 1),
            "amp" => ("&", 5),
            _ when name.Length > 0 && text[..(end + 1)].ToString() is var reference && WebUtility.HtmlDecode(reference) is var decoded && decoded != reference => (decoded, end + 1),
            [' ', ..] => ("&", 1),
            _ when text.Length > 1 && text[1] == ' ' => ("&", 1),
            _ => default,
        };
    }

    private static (string? Characters, int Length) Numbered(ReadOnlySpan<char> digits, NumberStyles style, int length) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number is (>= 0x20 and < 0x7F) or (>= 0xA0 and < 0xD800) or (>= 0xE000 and < 0x110000)
            ? (char.ConvertFromUtf32(number), length)
            : default;

    /// <summary>A less-than sign that begins no tag of HTML is only a sign.</summary>
    [GeneratedRegex(
        @"<(?!/?(?:a|abbr|acronym|address|article|aside|b|bdi|bdo|big|blockquote|br|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|nobr|object|ol|p|pre|q|rb|rp|rt|ruby|s|samp|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?:[\s/>]|$)|!--)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex NoTag();
}
