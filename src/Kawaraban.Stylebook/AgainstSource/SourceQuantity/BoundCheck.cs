using System.Text.RegularExpressions;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Whether two figures that say the same bind alike.</summary>
internal static partial class BoundCheck
{
    /// <summary>Whether one says at least, and the other at most.</summary>
    public static bool AreOpposed(Figure source, Figure target) => Side(source) * Side(target) < 0;

    /// <summary>Whether one says that it is more, and the other that it is just so.</summary>
    public static bool IsLost(Figure source, Figure target) =>
        source.Told.Bound == QuantityBound.Exact && IsMore(target) || target.Told.Bound == QuantityBound.Exact && IsMore(source);

    /// <summary>Whether the side that tells it as exact says anywhere that it is more, in words that were not read with the figure.</summary>
    public static bool MayBeTold(Figure source, Figure target, PairReading pair) =>
        MorePattern().IsMatch(source.Told.Bound == QuantityBound.Exact ? pair.Source.Text : pair.Target.Text);

    private static int Side(Figure figure) => figure.Told.Bound switch
    {
        QuantityBound.AtLeast or QuantityBound.MoreThan => 1,
        QuantityBound.AtMost or QuantityBound.LessThan => -1,
        _ => 0,
    };

    private static bool IsMore(Figure figure) => !figure.IsSoft && Side(figure) > 0;

    [GeneratedRegex(@"\b(?i:more|over|above|least|minimum|exceed\w*|surpass\w*|top(?:s|ped)|beyond|upwards?|plus|strong|excess|past|older|up)\b|\+|以上|超|余|越|上回|突破|少なくとも|最低|あまり|強|を上", RegexOptions.CultureInvariant)]
    private static partial Regex MorePattern();
}
