using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Whether two figures that say the same bind alike.</summary>
internal static class BoundCheck
{
    /// <summary>Whether one says at least, and the other at most.</summary>
    public static bool AreOpposed(Figure source, Figure target) => Side(source) * Side(target) < 0;

    /// <summary>Whether one says that it is more, and the other that it is just so.</summary>
    public static bool IsLost(Figure source, Figure target) =>
        source.Told.Bound == QuantityBound.Exact && IsMore(target) || target.Told.Bound == QuantityBound.Exact && IsMore(source);

    private static int Side(Figure figure) => figure.Told.Bound switch
    {
        QuantityBound.AtLeast or QuantityBound.MoreThan => 1,
        QuantityBound.AtMost or QuantityBound.LessThan => -1,
        _ => 0,
    };

    private static bool IsMore(Figure figure) => !figure.IsSoft && Side(figure) > 0;
}
