using Kawaraban.Language;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>Some letters before and after a range, so that a finding is known where its text is not at hand.</summary>
internal static class Surroundings
{
    private const int Letters = 24;

    public static (string Before, string After) Of(string text, TextRange range)
    {
        var (from, to) = (Math.Max(0, range.Start - Letters), Math.Min(text.Length, range.End + Letters));
        from += from > 0 && from < range.Start && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && to > range.End && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return ((from > 0 ? "…" : "") + text[from..range.Start], text[range.End..to] + (to < text.Length ? "…" : ""));
    }
}
