namespace Kawaraban.Language.Quantities;

/// <summary>Signs that are a fraction: ½.</summary>
internal static class FractionSigns
{
    private const string Signs = "½⅓⅔¼¾⅕⅛";

    private static readonly decimal[] _values = [0.5m, 1m / 3, 2m / 3, 0.25m, 0.75m, 0.2m, 0.125m];

    /// <summary>What a sign is worth; null of any other character.</summary>
    public static decimal? ValueOf(char sign) => Signs.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? _values[at] : null;
}
