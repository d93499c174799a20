using System.Collections.Frozen;

namespace Kawaraban.Wire.NewsCodes;

/// <summary>English names of IPTC's NewsCodes: Media Topics, Subject Codes and the small vocabularies that items are described with.</summary>
internal static class CodeNames
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByScheme = new Dictionary<string, FrozenDictionary<string, string>>
    {
        [Schemes.MediaTopics] = Names("mediatopics.tsv"),
        [Schemes.SubjectCodes] = Names("subjectcodes.tsv"),
        [Schemes.Genres] = Names("genres.tsv"),
    }.ToFrozenDictionary();

    /// <summary>The name of a code; null when the vocabulary or the code is not known.</summary>
    public static string? Of(string? scheme, string code) =>
        scheme is null ? null
        : scheme.StartsWith("http://cvx.iptc.org/iso3166-1a", StringComparison.Ordinal) ? Countries.Name(code)
        : ByScheme.GetValueOrDefault(scheme)?.GetValueOrDefault(code);

    private static FrozenDictionary<string, string> Names(string file) => CodeFile.Read(file).ToFrozenDictionary(row => row[0], row => row[1]);
}
