using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>A number that a text names, as it is compared.</summary>
/// <param name="Told">What it says, and where.</param>
/// <param name="Origin">What it stands in.</param>
/// <param name="IsSoft">Whether a translation may leave it out or bring it in without saying anything else: <em>one</em>, 二人, several.</param>
internal sealed record Figure(Quantity Told, FigureOrigin Origin, bool IsSoft)
{
    public TextRange Place => Told.Range;

    /// <summary>The figure that is named; the lower one of a range.</summary>
    public decimal Value => Told.Low ?? Told.High ?? 0;

    public bool HasTwoEnds => Told.Bound == QuantityBound.Range && Told.Low is not null && Told.High is not null;

    /// <summary>40代, in his 40s.</summary>
    public bool IsDecade => HasTwoEnds && Told.Kind == QuantityKind.Age && Told.High - Told.Low == 9;

    /// <summary>The figures that are named: both of a range, one of all else.</summary>
    public IEnumerable<decimal> Ends => HasTwoEnds && !IsDecade ? [Value, Told.High!.Value] : [Value];
}
