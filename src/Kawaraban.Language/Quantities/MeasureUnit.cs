using System.Collections.Frozen;

namespace Kawaraban.Language.Quantities;

/// <summary>A unit of measure by its UCUM code, with the exact way to the other units of what it measures.</summary>
/// <remarks>
/// Factors are those by which the units are defined (an inch is 0.0254 m, a US survey acre 62726400000/15499969 m²), and temperatures have
/// their zero. Money is no measure: its rates change. What is written as <em>tons</em> or トン is the metric tonne (<c>t</c>).
/// </remarks>
/// <example><code>MeasureUnit.Of("[mi_i]")?.Convert(1, MeasureUnit.Of("km")!) // 1.609344</code></example>
public sealed class MeasureUnit
{
    private static readonly FrozenDictionary<string, MeasureUnit> _units = Read().ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);

    private readonly string _dimension;
    private readonly decimal _numerator;
    private readonly decimal _denominator;
    private readonly decimal _zero;

    private MeasureUnit(string code, QuantityKind kind, string dimension, decimal numerator, decimal denominator, decimal zero)
    {
        Code = code;
        Kind = kind;
        _dimension = dimension;
        _numerator = numerator;
        _denominator = denominator;
        _zero = zero;
    }

    /// <summary>All units that are known, in no order.</summary>
    /// <example><code>MeasureUnit.All.Count(unit => unit.Kind == QuantityKind.Length) > 10 // true</code></example>
    public static IReadOnlyList<MeasureUnit> All => _units.Values;

    /// <summary>The UCUM code, case-sensitive form: <c>km</c>, <c>[ft_i]</c>, <c>Cel</c>.</summary>
    /// <example><code>MeasureUnit.Of("har")?.Code // "har"</code></example>
    public string Code { get; }

    /// <summary>The kind of quantity that it measures.</summary>
    /// <example><code>MeasureUnit.Of("[bbl_us]")?.Kind // QuantityKind.Volume</code></example>
    public QuantityKind Kind { get; }

    /// <summary>The unit of a code.</summary>
    /// <param name="code">A UCUM code, or null.</param>
    /// <returns>The unit; null if the code is not known here.</returns>
    /// <example><code>MeasureUnit.Of("JPY") is null // true</code></example>
    public static MeasureUnit? Of(string? code) => code is not null && _units.TryGetValue(code, out var unit) ? unit : null;

    /// <summary>Whether this unit and another measure the same, so that the one can be told in the other.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>Whether figures can be converted between the two. Power and energy are not the same.</returns>
    /// <example><code>MeasureUnit.Of("kW")!.Measures(MeasureUnit.Of("kW.h")!) // false</code></example>
    public bool Measures(MeasureUnit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _dimension == other._dimension;
    }

    /// <summary>A figure in this unit, told in another.</summary>
    /// <param name="value">The figure, or null for none.</param>
    /// <param name="to">A unit that measures the same.</param>
    /// <returns>The figure in the other unit, exact up to the 28th digit; null for no figure, or for one that would be too large.</returns>
    /// <exception cref="ArgumentException">The units measure different things.</exception>
    /// <example><code>MeasureUnit.Of("[degF]")!.Convert(68, MeasureUnit.Of("Cel")!) // 20</code></example>
    public decimal? Convert(decimal? value, MeasureUnit to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (!Measures(to))
        {
            throw new ArgumentException($"'{Code}' and '{to.Code}' do not measure the same.", nameof(to));
        }

        return value is { } figure && !IsTooLarge(figure, to)
            ? Decimals.Trimmed(((figure + _zero) * (_numerator * to._denominator) / (_denominator * to._numerator)) - to._zero)
            : null;
    }

    /// <summary>A difference in this unit, told in another: one of 1.5 °C is one of 2.7 °F.</summary>
    internal decimal? ConvertDifference(decimal? value, MeasureUnit to) =>
        value is { } figure && !IsTooLarge(figure, to) ? figure * (_numerator * to._denominator) / (_denominator * to._numerator) : null;

    /// <summary>Whether some step of the conversion would not fit a decimal.</summary>
    private bool IsTooLarge(decimal figure, MeasureUnit to)
    {
        const double Room = 1e27;
        var multiplied = (Math.Abs((double)figure) + (double)_zero) * (double)_numerator * (double)to._denominator;
        return multiplied > Room || multiplied / ((double)_denominator * (double)to._numerator) > Room;
    }

    private static IEnumerable<MeasureUnit> Read()
    {
        foreach (var (section, line) in DataFile.Lines("Measures.txt"))
        {
            var kind = Enum.Parse<QuantityKind>(section[0], ignoreCase: true);
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var factor = fields[1].Split('/');
            yield return new MeasureUnit(
                fields[0],
                kind,
                section[^1],
                Decimals.Parse(factor[0]),
                factor.Length > 1 ? Decimals.Parse(factor[1]) : 1,
                fields.Length > 2 ? Decimals.Parse(fields[2]) : 0);
        }
    }
}
