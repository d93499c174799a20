using System.Collections.Frozen;

namespace Kawaraban.Wire.NewsCodes;

/// <summary>The vocabularies of IPTC's standard catalog: which address an alias stands for when a document's own catalog does not say.</summary>
internal static class Schemes
{
    public const string SubjectCodes = "http://cv.iptc.org/newscodes/subjectcode/";

    public const string MediaTopics = "http://cv.iptc.org/newscodes/mediatopic/";

    public const string Genres = "http://cv.iptc.org/newscodes/genre/";

    public const string Signals = "http://cv.iptc.org/newscodes/signal/";

    private static readonly FrozenDictionary<string, string> ByAlias = CodeFile.Read("schemes.tsv").ToFrozenDictionary(row => row[0], row => row[1]);

    /// <summary>The vocabulary's address; null for an alias that is not IPTC's.</summary>
    public static string? OfAlias(string alias) => ByAlias.GetValueOrDefault(alias);

    /// <summary>The vocabulary that an eight-digit code without one belongs to.</summary>
    public static string? OfBareCode(string code) =>
        code.Length != 8 || !code.All(char.IsAsciiDigit) ? null : code[0] == '2' ? MediaTopics : CodeNames.Of(SubjectCodes, code) is null ? null : SubjectCodes;
}
