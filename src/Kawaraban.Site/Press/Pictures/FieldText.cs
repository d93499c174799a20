namespace Kawaraban.Site.Press.Pictures;

/// <summary>Foreign text made fit to keep: no control characters, no blank edges, no novel in a caption.</summary>
internal static class FieldText
{
    private const int MostCharacters = 8_000;
    private const int MostKeywords = 100;

    public static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var kept = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var clean = string.Concat(kept.Where(c => !char.IsControl(c) || c == '\n')).Trim();
        return clean.Length == 0 ? null : clean;
    }

    public static IReadOnlyList<string> Clean(IEnumerable<string?> words) =>
        [.. words.Select(Clean).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostKeywords)];
}
