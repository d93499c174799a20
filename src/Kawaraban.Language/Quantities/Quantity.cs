namespace Kawaraban.Language.Quantities;

/// <summary>A quantity that a text names: its figures, how they bind, and what they count.</summary>
/// <param name="Range">Where it stands, with the words that bound it (約, 超, up to) and its unit.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Low">The least value that the text allows, in <paramref name="UnitCode"/>; null where it is open.</param>
/// <param name="High">The greatest value that the text allows, in <paramref name="UnitCode"/>; null where it is open.</param>
/// <param name="Bound">How the two bind.</param>
/// <param name="Unit">The unit as it is written (人, $, feet), or null.</param>
/// <param name="UnitCode">
/// The unit by its code: ISO 4217 for money, UCUM for measures and percent, the counter itself for Japanese counters; null where there is none.
/// </param>
/// <remarks>
/// Figures are decimal, so that 0.00001 and 1.2 quadrillion are exact, up to 28 digits; numbers of more digits are not read. A third is
/// cut at the 28th digit. A figure is in the unit of the code, not always in the one that is written: 3割 is 30 percent, 50銭 is 0.5 yen.
/// </remarks>
/// <example>
/// <code>
/// var crowd = QuantityReader.Read("約1万5千人が集まった", TextLanguage.Japanese)[0];
/// crowd.Low                      // 15000
/// crowd.Bound                    // QuantityBound.About
/// crowd.UnitCode                 // "人"
/// </code>
/// </example>
public readonly record struct Quantity(
    TextRange Range,
    QuantityKind Kind,
    decimal? Low,
    decimal? High,
    QuantityBound Bound,
    string? Unit,
    string? UnitCode)
{
    /// <summary>The same quantity in another unit of measure.</summary>
    /// <param name="unitCode">A unit by its UCUM code that <see cref="MeasureUnit"/> knows.</param>
    /// <returns>
    /// The quantity with converted figures, whose range and unit as written stay; null where its own unit or the other is no known measure,
    /// where the two measure different things (km and kg; kW and kW.h), or where a figure would have more than 28 digits before its point.
    /// </returns>
    /// <example><code>QuantityReader.Read("6-foot-6", TextLanguage.English)[0].ConvertTo("cm")?.Low // 198.12</code></example>
    public Quantity? ConvertTo(string unitCode)
    {
        ArgumentNullException.ThrowIfNull(unitCode);
        if (MeasureUnit.Of(UnitCode) is not { } from || MeasureUnit.Of(unitCode) is not { } to || !from.Measures(to))
        {
            return null;
        }

        var low = from.Convert(Low, to);
        var high = from.Convert(High, to);
        var isLost = low is null && Low is not null || high is null && High is not null;
        return isLost ? null : this with { Kind = to.Kind, Low = low, High = high, UnitCode = to.Code };
    }

    /// <summary>Whether two quantities may say the same: a text and its translation.</summary>
    /// <param name="other">The quantity of the other text.</param>
    /// <returns>Whether kinds, figures and bounds can be reconciled.</returns>
    /// <remarks>
    /// <para>
    /// Kinds: each with itself; number, people and count with each other, as English leaves open what is counted; percent, fraction and
    /// multiple (30%, 0.3); age and duration. Money must be of one currency, a measure convertible.
    /// </para>
    /// <para>
    /// Figures: equal, in whatever unit. Where the units differ or one side is only about its value, they may be rounded: one of the two, rounded to as many
    /// significant digits as the other has, is the other, and they are no more than a tenth apart. An order of magnitude agrees with all
    /// that overlaps it.
    /// </para>
    /// <para>
    /// Bounds: at least and more than are one, at most and less than are one; about agrees with those and with exact. Exact does not agree
    /// with an open bound, nor a range with anything but a range or a magnitude.
    /// </para>
    /// </remarks>
    /// <example>
    /// <code>
    /// var height = QuantityReader.Read("a 6-foot-6 striker", TextLanguage.English)[0];
    /// height.Agrees(QuantityReader.Read("身長198センチ", TextLanguage.Japanese)[0]) // true
    /// </code>
    /// </example>
    public bool Agrees(Quantity other) => Agreement.Of(this, other);
}
