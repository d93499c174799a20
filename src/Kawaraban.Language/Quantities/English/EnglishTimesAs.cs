namespace Kawaraban.Language.Quantities.English;

/// <summary>Whether times compare (three times as many) or count (won three times).</summary>
internal static class EnglishTimesAs
{
    private static readonly WordTable<bool> _comparing = new(
        new[]
        {
            "as", "more", "the", "higher", "larger", "greater", "bigger", "faster", "that", "what", "its", "their", "longer", "stronger", "worse", "less", "lower", "their", "his", "her", "heavier", "cheaper",
            "likelier", "better", "smaller", "fewer", "our", "taller", "deeper", "wider", "older", "expected", "normal", "over", "annual", "current",
        }.Select(word => (word, true)));

    public static bool Is(EnglishText text, int end) => text[end] == ' ' && text.Match(_comparing, end + 1, out _) > 0;
}
