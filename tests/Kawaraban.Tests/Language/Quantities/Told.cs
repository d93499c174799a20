using System.Globalization;
using System.Text.Json;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Tests.Language.Quantities;

/// <summary>Quantities as the spec writes them.</summary>
internal static class Told
{
    public static string Of(IReadOnlyList<Quantity> quantities) =>
        quantities.Count == 0 ? "nothing" : string.Join("; ", quantities.Select(Of));

    private static string Of(Quantity quantity)
    {
        var code = quantity.UnitCode is null ? "" : $" in {quantity.UnitCode}";
        return $"{quantity.Kind.ToString().ToLowerInvariant()} {Figures(quantity)}{code}";
    }

    private static string Figures(Quantity quantity)
    {
        var bound = JsonNamingPolicy.CamelCase.ConvertName(quantity.Bound.ToString());
        return quantity.Bound switch
        {
            QuantityBound.Exact => Figure(quantity.Low),
            QuantityBound.Range or QuantityBound.Magnitude => $"{bound} {Figure(quantity.Low)} to {Figure(quantity.High)}",
            _ => $"{bound} {Figure(quantity.Low ?? quantity.High)}",
        };
    }

    private static string Figure(decimal? figure) => figure?.ToString("0.############", CultureInfo.InvariantCulture) ?? "open";
}
