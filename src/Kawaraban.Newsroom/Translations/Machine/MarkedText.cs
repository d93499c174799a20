using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>
/// A coded text as machines keep it best: tags of a letter and a number, <c>A &lt;c1&gt;bold&lt;/c1&gt; word&lt;c2/&gt;</c>. Of what comes
/// back only such tags are marks; everything else is words.
/// </summary>
internal static partial class MarkedText
{
    /// <summary>The tag of words that stand already as they shall be.</summary>
    public const string Kept = "k";

    /// <param name="terms">Names that are put in their approved form before the machine sees them, in tags that it leaves alone; empty for none.</param>
    public static string Write(CodedText text, IReadOnlyList<ApprovedTerm> terms)
    {
        var marked = new StringBuilder();
        foreach (var (kind, value) in text.Pieces)
        {
            marked.Append(kind switch
            {
                PieceKind.Open => $"<c{value}>",
                PieceKind.Close => $"</c{value}>",
                PieceKind.Point => $"<c{value}/>",
                _ => Words(value, terms),
            });
        }
        return marked.ToString();
    }

    public static CodedText Read(string marked)
    {
        var pieces = new List<CodedPiece>();
        var at = 0;
        foreach (Match tag in Tags().Matches(marked))
        {
            AddWords(pieces, marked[at..tag.Index]);
            if (tag.Groups["id"] is { Success: true } id)
            {
                var kind = tag.Value[1] == '/' ? PieceKind.Close : tag.Groups["point"].Success ? PieceKind.Point : PieceKind.Open;
                pieces.Add(new CodedPiece(kind, id.Value));
            }
            at = tag.Index + tag.Length;
        }
        AddWords(pieces, marked[at..]);
        return new CodedText(pieces);
    }

    private static string Words(string words, IReadOnlyList<ApprovedTerm> terms)
    {
        var (text, at) = (new StringBuilder(), 0);
        while (at < words.Length)
        {
            var term = terms.Where(term => term.Source.Length > 0 && IsAt(words, at, term.Source)).MaxBy(term => term.Source.Length);
            text.Append(term is null ? Escape(words[at].ToString()) : $"<{Kept}>{Escape(term.Target)}</{Kept}>");
            at += term?.Source.Length ?? 1;
        }
        return text.ToString();
    }

    /// <summary>A whole word of scripts that have words.</summary>
    private static bool IsAt(string words, int at, string term) =>
        string.CompareOrdinal(words, at, term, 0, term.Length) == 0
        && (at == 0 || !(IsLatin(words[at - 1]) && IsLatin(term[0])))
        && (at + term.Length >= words.Length || !(IsLatin(words[at + term.Length]) && IsLatin(term[^1])));

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetterOrDigit(c);

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static void AddWords(List<CodedPiece> pieces, string text)
    {
        var words = text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&apos;", "'", StringComparison.Ordinal).Replace("&#39;", "'", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        words = string.Concat(words.Where(c => !char.IsControl(c) || c == '\n'));
        if (words.Length > 0)
        {
            pieces.Add(new CodedPiece(PieceKind.Words, words));
        }
    }

    [GeneratedRegex(@"</?k>|</?c(?<id>[0-9]{1,4})\s?(?<point>/)?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
