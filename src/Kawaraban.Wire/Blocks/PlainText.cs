using System.Text.RegularExpressions;
using Kawaraban.Wire.Blocks.Html;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Blocks;

/// <summary>What a field that may hold HTML says in plain words: markup stripped, character references decoded once.</summary>
internal static partial class PlainText
{
    private const int MaxLength = 64 * 1024;

    public static string OfHtml(string html)
    {
        var cut = TextCut.Characters(html, MaxLength);
        if (!cut.AsSpan().ContainsAny('<', '&'))
        {
            return Spaces.Single(cut);
        }

        var scene = new Scene(LinkBase.None, null, WireLimits.Default);
        var blocks = new Composer(scene).Compose(HtmlTree.Fragment(NoTag().Replace(cut, "&lt;"), scene.Limits));
        return Spaces.Single(BlockText.Render(blocks)?.Replace("• ", "", StringComparison.Ordinal) ?? "");
    }

    /// <summary>A less-than sign that begins no tag of HTML is only a sign.</summary>
    [GeneratedRegex(
        @"<(?!/?(?:a|abbr|acronym|address|article|aside|b|bdi|bdo|big|blockquote|br|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|nobr|object|ol|p|pre|q|rb|rp|rt|ruby|s|samp|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|time|title|tr|tt|u|ul|var|video|wbr)(?:[\s/>]|$)|!--)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex NoTag();
}
