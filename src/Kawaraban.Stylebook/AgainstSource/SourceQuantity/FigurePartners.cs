using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Finds, for a figure of a translation that says what the source does not, the one of the source that it stands in the place of.</summary>
internal sealed class FigurePartners(FigurePairs figures)
{
    private const decimal SmallestSure = 3;

    private readonly List<Figure> _left = [.. figures.SourceOpen];

    /// <summary>The figures of the source that nobody has taken.</summary>
    public IReadOnlyList<Figure> Left => _left;

    /// <summary>The likeliest of them, which then is taken; null where none fits.</summary>
    public Figure? Take(Figure target)
    {
        var found = _left.Where(source => MeetAsScores(source, target) && (figures.IsTold(target) ? MayReplaceTold(source, target) : MayReplace(source, target))).MinBy(source => Distance(source, target));
        if (found is not null)
        {
            _left.Remove(found);
        }

        return found;
    }

    /// <summary>A score stands for a score, or for a bare number; the two people who won it do not.</summary>
    private static bool MeetAsScores(Figure source, Figure target) =>
        source.Origin == target.Origin || (source.Origin != FigureOrigin.Score || target.IsBare) && (target.Origin != FigureOrigin.Score || source.IsBare);

    /// <summary>A figure that nothing accounts for stands for any that nothing accounts for, or for one of its own kind.</summary>
    private bool MayReplace(Figure source, Figure target)
    {
        if (figures.IsTold(source))
        {
            return (!target.IsSoft || target.IsInName) && AreAlike(source, target);
        }

        if (source.IsSoft && target.IsSoft)
        {
            // Two numbers in passing are set against each other only where both really count.
            return source.Origin == target.Origin && (source.Origin == FigureOrigin.Loose || source.Value > 1 && target.Value > 1)
                && FigureMatch.IsMagnitude(source) == FigureMatch.IsMagnitude(target);
        }

        // What is told in words may be one of two, or half of them: only a greater number surely stands for it.
        return !source.IsSoft || source.Origin != FigureOrigin.Loose && (target.Value >= SmallestSure || AreAlike(source, target));
    }

    /// <summary>A figure that repeats another, or that a mere word may account for, stands only for one of its own kind that is lost.</summary>
    private bool MayReplaceTold(Figure source, Figure target)
    {
        var isOwn = figures.AreAsMany(source, target) && (source.Origin == FigureOrigin.Score || !source.Ends.Intersect(target.Ends).Any());
        return (!figures.IsTold(source) || isOwn || IsOtherMeasure(source, target)) && (source.Value >= 2 || isOwn && !source.IsSoft)
            && !FigureMatch.IsMagnitude(source) && !FigureMatch.IsMagnitude(target) && (!target.IsSoft || target.Origin == FigureOrigin.Loose) && AreAlike(source, target);
    }

    /// <summary>72 km and 75 km, where each might be the 45 miles beside it.</summary>
    private static bool IsOtherMeasure(Figure source, Figure target) =>
        source.Told.UnitCode == target.Told.UnitCode && !source.HasTwoEnds && !target.HasTwoEnds && source.Value != target.Value
        && source.Told.Kind is not QuantityKind.Duration && MeasureUnit.Of(source.Told.UnitCode) is not null;

    private int Distance(Figure source, Figure target) =>
        (figures.IsTold(source) ? 4 : 0) + (source.Told.Kind == target.Told.Kind ? 0 : 1) + (source.IsSoft == target.IsSoft ? 0 : 2);

    private static bool AreAlike(Figure source, Figure target) =>
        (source.Origin == FigureOrigin.Loose) == (target.Origin == FigureOrigin.Loose) && Family(source.Told) == Family(target.Told);

    private static QuantityKind Family(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.People or QuantityKind.Count => QuantityKind.Number,
        QuantityKind.Percent when quantity.UnitCode is null => QuantityKind.Number,
        _ => quantity.Kind,
    };
}
