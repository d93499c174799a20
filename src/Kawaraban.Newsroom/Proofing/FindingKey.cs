using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>
/// Names findings so that they are known again after an edit elsewhere: by rule, block, the words they are about, and which of several alike it is.
/// Offsets are no part of it.
/// </summary>
internal static class FindingKey
{
    /// <summary>Hexadecimal digits.</summary>
    public const int Length = 32;

    /// <summary>The longest quote: two texts, each cut, and what stands between.</summary>
    public const int MaxQuote = (2 * (Whole + 1)) + 3;

    private const int Whole = 60;
    private const int BeginningOfLong = 40;

    /// <summary>
    /// The words of a finding, in one line and without their spacing. Of a long passage, a sentence that is too long above all, only its beginning counts: who waived it goes on writing
    /// in it. What was held against a source quotes that too: another figure there is another finding.
    /// </summary>
    public static string QuoteOf(string excerpt, string source) =>
        source.Length == 0 ? Short(excerpt) : $"{Short(excerpt)} ← {Short(source)}";

    /// <summary>The findings with their quotes and keys.</summary>
    public static IReadOnlyList<ProofFinding> Named(IEnumerable<ProofFinding> findings)
    {
        var seen = new Dictionary<(string, string, string), int>();
        return [.. findings.Select(Name)];

        ProofFinding Name(ProofFinding finding)
        {
            var place = finding.Range is null ? $"s:{finding.SourceBlock?.ToString() ?? finding.SourceField?.ToString()}" : finding.Place.ToString() ?? "";
            var quote = QuoteOf(finding.Excerpt, finding.SourceExcerpt);
            var occurrence = seen[(finding.Rule, place, quote)] = seen.GetValueOrDefault((finding.Rule, place, quote)) + 1;
            return finding with { Quote = quote, Key = Hash(string.Create(CultureInfo.InvariantCulture, $"{finding.Rule}\n{place}\n{quote}\n{occurrence}")) };
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Whole)
        {
            return line;
        }
        return Graphemes.Beginning(line, BeginningOfLong) + "…";
    }
}
