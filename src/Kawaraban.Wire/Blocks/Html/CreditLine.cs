using System.Buffers;
using System.Text.RegularExpressions;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Finds whose a picture is at the end of its caption: <c>(AP Photo/Jane Roe)</c>, <c>Photo: John Doe</c>, <c>（写真＝共同）</c>.</summary>
internal static partial class CreditLine
{
    private const int Milliseconds = 100;

    /// <summary>One of these is in every credit.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("(（[:：©＝=／/");

    /// <summary>The credit without the word that says it is one; null when nothing is left.</summary>
    public static string? Clean(string? credit)
    {
        var text = credit?.Replace('\n', ' ').Trim(' ', '　', '|', '/', '·', '(', ')', '（', '）', '[', ']') ?? "";
        try
        {
            text = Lead().Replace(text, "").Trim();
        }
        catch (RegexMatchTimeoutException)
        {
            return text;
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>Parts a caption from its credit, when the caption's last run ends in one.</summary>
    public static (WireText Caption, string? Credit) Split(WireText caption)
    {
        if (caption is not [.., TextRun last] || last.Text.Length > 5_000 || !last.Text.AsSpan().ContainsAny(Signs))
        {
            return (caption, null);
        }

        try
        {
            return Ending().Match(last.Text) is { Success: true } match ? Parted(caption, last, match) : (caption, null);
        }
        catch (RegexMatchTimeoutException)
        {
            return (caption, null);
        }
    }

    private static (WireText, string?) Parted(WireText caption, TextRun last, Match match)
    {
        var rest = last.Text[..match.Index].TrimEnd(' ', '　', '|', '/', '·', '\n');
        WireText words = rest.Length == 0 ? [.. caption.SkipLast(1)] : [.. caption.SkipLast(1), new TextRun(rest)];
        return (words, Clean(match.Value));
    }

    [GeneratedRegex(
        """
        (?: [\(（\[] \s* (?: (?:file\s+|handout\s+)? (?:photo(?:graph)?|image|picture|credit|source|foto|crédit|写真|画像|撮影|提供|出典) s? \s* (?:by\s|courtesy|credit|[:：＝=/／])
                           | (?:AP|AFP|EPA|Reuters|Getty|Kyodo|Bloomberg|Xinhua|ロイター|共同|時事) \b ) [^()（）\[\]]{0,160} [\)）\]] \.?
          | (?: (?:^|(?<=[.!?。！？\s|])) (?:file\s+)? (?:photo(?:graph)?s?|images?|picture|credit|source|foto|crédit(?:\s+photo)?) (?:\s+credit|\s+by)? \s* [:：] \s* [^.:。]{2,100} \.?)
          | (?: (?:^|(?<=[.!?。！？\s|])) © \s* [^.。]{2,100} \.?)
          | (?: (?:写真|画像|撮影|提供|出典) \s* [:：＝=／/] \s* [^。]{1,60})
          | (?: ＝ [^＝。]{1,24} (?:提供|撮影|共同|ロイター|AP|AFP|時事))
        ) \s* $
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        Milliseconds)]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"^(?:＝\s*)?(?:(?:file\s+)?(?:photo(?:graph)?s?|images?|picture|credits?|source|foto|crédit(?:\s+photo)?|写真|画像|撮影|提供|出典)(?:\s+credit|\s+by|\s+courtesy(?:\s+of)?)?\s*(?:[:：＝=／]|(?<=by)\s)\s*)+|^＝",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Milliseconds)]
    private static partial Regex Lead();
}
