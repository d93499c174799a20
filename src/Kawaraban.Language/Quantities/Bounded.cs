namespace Kawaraban.Language.Quantities;

/// <summary>The figures of a quantity with how they bind.</summary>
internal readonly record struct Bounded(decimal? Low, decimal? High, QuantityBound Bound)
{
    /// <summary>What a text says that names two figures and words of how they bind.</summary>
    /// <param name="low">The lower figure.</param>
    /// <param name="high">The higher one; the same where there is one.</param>
    /// <param name="apart">What two different figures are: a range or a magnitude.</param>
    /// <param name="before">How a word before them binds, if there is one.</param>
    /// <param name="after">How a word after them binds, if there is one.</param>
    public static Bounded Of(decimal low, decimal high, QuantityBound apart, QuantityBound? before, QuantityBound? after)
    {
        var bound = after is null || after == QuantityBound.About && before is not null ? before : after;
        return bound switch
        {
            QuantityBound.AtLeast or QuantityBound.MoreThan => new Bounded(low, null, bound.Value),
            QuantityBound.AtMost or QuantityBound.LessThan => new Bounded(null, high, bound.Value),
            _ => new Bounded(low, high, low == high ? bound ?? QuantityBound.Exact : apart),
        };
    }
}
