namespace Kawaraban.Lexicographer;

/// <summary>The order in which the files of words are read. It decides between words that are the same in surface, ids and cost.</summary>
/// <remarks>It is the order in which Debian's own installation reads them where its dictionary has the sum that docs/adr/0010 names.</remarks>
internal static class SourceOrder
{
    private static readonly string[] Known =
    [
        "Noun.csv", "Verb.csv", "Noun.nai.csv", "Auxil.csv", "Symbol.csv", "Noun.demonst.csv", "Noun.place.csv", "Conjunction.csv", "Noun.others.csv",
        "Noun.proper.csv", "Prefix.csv", "Noun.name.csv", "Adverb.csv", "Adnominal.csv", "Noun.verbal.csv", "Noun.adjv.csv", "Noun.adverbal.csv",
        "Others.csv", "Noun.org.csv", "Filler.csv", "Postp.csv", "Interjection.csv", "Adj.csv", "Suffix.csv", "Noun.number.csv", "Postp-col.csv",
    ];

    /// <summary>The files of words in a folder: the known ones in their order, then any others by name.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.GetFiles(folder, "*.csv").OrderBy(Rank).ThenBy(Path.GetFileName, StringComparer.Ordinal)];

    private static int Rank(string file)
    {
        var rank = Array.IndexOf(Known, Path.GetFileName(file));
        return rank < 0 ? Known.Length : rank;
    }
}
