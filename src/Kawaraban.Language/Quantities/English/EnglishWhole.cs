namespace Kawaraban.Language.Quantities.English;

/// <summary>A word that is a quantity by itself, an ordinal or a fraction.</summary>
/// <param name="Kind">What it is; null for words that only look like one and are passed over.</param>
/// <param name="Low">Its value, or its least one.</param>
/// <param name="High">Its greatest value.</param>
/// <param name="End">The offset past it.</param>
/// <param name="UnitRange">Where its unit stands.</param>
/// <param name="Code">The unit's code, if it has one.</param>
/// <param name="Apart">What two different values are.</param>
internal readonly record struct EnglishWhole(QuantityKind? Kind, decimal Low, decimal High, int End, TextRange UnitRange, string? Code, QuantityBound Apart)
{
    /// <summary>The unit as it is written, if it has one.</summary>
    public string? Unit { get; init; }

    public static EnglishWhole Of(QuantityKind kind, decimal value, int end) => new(kind, value, value, end, default, null, QuantityBound.Exact);

    /// <summary>What is passed over.</summary>
    public static EnglishWhole None(int end) => new(null, 0, 0, end, default, null, QuantityBound.Exact);
}
