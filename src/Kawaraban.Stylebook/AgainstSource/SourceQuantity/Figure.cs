using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>A number that a text names, as it is compared.</summary>
/// <param name="Told">What it says, and where.</param>
/// <param name="Origin">What it stands in.</param>
/// <param name="IsSoft">Whether a translation may leave it out or bring it in without saying anything else: <em>one</em>, 二人, several.</param>
/// <param name="IsInName">Whether letters are joined to it: F-16, HER2 and ラジオ4 are names.</param>
internal sealed record Figure(Quantity Told, FigureOrigin Origin, bool IsSoft, bool IsInName = false)
{
    public TextRange Place => Told.Range;

    /// <summary>The figure that is named; the lower one of a range.</summary>
    public decimal Value => Told.Low ?? Told.High ?? 0;

    public bool HasTwoEnds => Told.Bound == QuantityBound.Range && Told.Low is not null && Told.High is not null;

    /// <summary>40代, in his 40s.</summary>
    public bool IsDecade => HasTwoEnds && Told.Kind == QuantityKind.Age && Told.High - Told.Low == 9;

    /// <summary>The figures that are named: both of a range, one of all else.</summary>
    public IEnumerable<decimal> Ends => HasTwoEnds && !IsDecade ? [Value, Told.High!.Value] : [Value];

    /// <summary>A bare number of the text, without a unit or a word that binds it.</summary>
    public bool IsBare => Told is { Kind: QuantityKind.Number, UnitCode: null, Bound: QuantityBound.Exact } && Origin is FigureOrigin.Quantity or FigureOrigin.Loose;

    /// <summary>What it measures, so that two of one measure can stand for each other; null of a number that counts just anything.</summary>
    public (QuantityKind Kind, string? Code)? Measure => Origin == FigureOrigin.Score ? null : Told.Kind switch
    {
        QuantityKind.People or QuantityKind.Age or QuantityKind.Ordinal => (Told.Kind, null),
        QuantityKind.Number or QuantityKind.Count => (QuantityKind.Number, null),
        QuantityKind.Fraction or QuantityKind.Multiple => null,
        _ => Told.UnitCode is { } code ? (Told.Kind, code) : null,
    };

    /// <summary>Two decimals and no unit: 7.50, as British papers write their hours.</summary>
    public bool IsClockLike => Told is { Kind: QuantityKind.Number, Unit: null } && Value is > 0 and < 24 && Value % 1 < 0.6m && Value * 100 % 1 == 0;
}
