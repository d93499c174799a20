namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>The regular plural of a phrase's last word: gates, boxes, ferries.</summary>
internal static class EnglishPlural
{
    private static readonly string[] _hissing = ["s", "x", "z", "ch", "sh"];

    public static string Of(string phrase) =>
        _hissing.Any(end => phrase.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? phrase + "es"
        : phrase is [.., var before, 'y'] && !"aeiou".Contains(before, StringComparison.OrdinalIgnoreCase) ? phrase[..^1] + "ies"
        : phrase + "s";
}
