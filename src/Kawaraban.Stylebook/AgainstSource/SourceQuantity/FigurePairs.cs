using Kawaraban.Language.Quantities;
using Kawaraban.Stylebook.AgainstSource.SourceTime;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>The figures of a pair put together: which say the same, and which are left on either side.</summary>
internal sealed class FigurePairs
{
    // A passage of more figures is a table of numbers: those behind are not asked for, so that the work stays bounded.
    private const int Most = 200;

    private readonly HashSet<Figure> _told = new(ReferenceEqualityComparer.Instance);
    private readonly List<Figure> _sources;
    private readonly List<Figure> _targets;

    public FigurePairs(PairReading pair)
    {
        _sources = [.. pair.Source.Figures.Take(Most)];
        _targets = [.. pair.Target.Figures.Take(Most)];
        Same = Matched(_sources, _targets);
        var (ofSource, ofTarget) = (Partners(Same), Partners(Same.Select(same => (same.Target, same.Source))));
        SourceOpen = [.. _sources.Where(figure => !ofSource.ContainsKey(figure))];
        TargetOpen = [.. _targets.Where(figure => !ofTarget.ContainsKey(figure))];
        _told.UnionWith(SourceOpen.Where(figure => IsTold(figure, _targets, ofTarget, pair.Target.Numbers, FigureMatch.MaySay) || IsYearTold(figure, pair.Source, pair.Target)));
        _told.UnionWith(TargetOpen.Where(figure => IsTold(figure, _sources, ofSource, pair.Source.Numbers, (target, source) => FigureMatch.MaySay(source, target)) || IsYearTold(figure, pair.Target, pair.Source)));
    }

    /// <summary>Figures that say the same, each used once.</summary>
    public IReadOnlyList<(Figure Source, Figure Target)> Same { get; }

    /// <summary>Figures of the source without one of the translation to themselves.</summary>
    public IReadOnlyList<Figure> SourceOpen { get; }

    /// <summary>Figures of the translation without one of the source to themselves.</summary>
    public IReadOnlyList<Figure> TargetOpen { get; }

    /// <summary>Whether something on the other side may account for an open figure: a word, a repetition, a part of a date.</summary>
    public bool IsTold(Figure open) => _told.Contains(open);

    /// <summary>Whether both texts tell as many of what two figures measure, so that none of them merely repeats another.</summary>
    public bool AreAsMany(Figure source, Figure target) => source.Origin == FigureOrigin.Score
        ? target.Origin == FigureOrigin.Score && _sources.Count(IsScore) == _targets.Count(IsScore)
        : source.Measure is { } measure && target.Measure == measure && _sources.Count(figure => figure.Measure == measure) == _targets.Count(figure => figure.Measure == measure);

    private static bool IsScore(Figure figure) => figure.Origin == FigureOrigin.Score;

    private static Dictionary<Figure, Figure> Partners(IEnumerable<(Figure One, Figure Other)> same)
    {
        var partners = new Dictionary<Figure, Figure>(ReferenceEqualityComparer.Instance);
        foreach (var (one, other) in same)
        {
            partners.Add(one, other);
        }

        return partners;
    }

    /// <summary>Whether the other text has the figure of each end, in a word or in another quantity; of 7.50, which may be a time, its hour and its minute.</summary>
    private static bool IsTold(Figure figure, List<Figure> others, Dictionary<Figure, Figure> partners, NumberSet numbers, Func<Figure, Figure, bool> maySay) =>
        figure.Ends.All(end => !figure.IsInName && (numbers.MayMean(end) || figure.Told.Kind == QuantityKind.Age && numbers.MayBeAge(end)) || others.Exists(other => other.Ends.Contains(end) && !FigureMatch.Contradict(figure.Told, other.Told) && IsFree(other, figure, partners)))
        || figure.IsClockLike && numbers.MayMean(Math.Floor(figure.Value)) && numbers.MayMean(figure.Value * 100 % 100)
        || others.Exists(other => maySay(figure, other) && IsFree(other, figure, partners));

    /// <summary>Whether a figure may be a year, and the other text has it, be it without its century: 21年, in 2021.</summary>
    private static bool IsYearTold(Figure figure, PairText text, PairText other) =>
        text.TimeParts.Any(part => part.Kind == TimePartKind.Year && part.Place.Start == figure.Place.Start && other.TimeParts.Any(year => year.Kind == TimePartKind.Year && year.MayBe(part)));

    /// <summary>
    /// Whether a figure can account for one of the other text: one that has its own there accounts for no other thing (第9, 9つ), and an order of
    /// magnitude for no figure in it.
    /// </summary>
    private static bool IsFree(Figure other, Figure figure, Dictionary<Figure, Figure> partners) =>
        !partners.TryGetValue(other, out var partner)
        || FigureMatch.IsMagnitude(other) == FigureMatch.IsMagnitude(figure) && !FigureMatch.AreOfOtherThings(partner.Told, figure.Told);

    /// <summary>First those that agree in all, bounds too, figures with figures and orders of magnitude with orders of magnitude; then those that merely may say the same; in the order of the source.</summary>
    private static List<(Figure Source, Figure Target)> Matched(List<Figure> sources, List<Figure> targets)
    {
        var same = new List<(Figure, Figure)>();
        var (openSources, openTargets) = (sources.ToHashSet<Figure>(ReferenceEqualityComparer.Instance), targets.ToHashSet<Figure>(ReferenceEqualityComparer.Instance));
        foreach (var test in new Func<Figure, Figure, bool>[] { AgreeAlike, Agree, FigureMatch.MaySay })
        {
            foreach (var source in sources.Where(openSources.Contains))
            {
                if (targets.Find(target => openTargets.Contains(target) && test(source, target)) is { } found)
                {
                    same.Add((source, found));
                    openSources.Remove(source);
                    openTargets.Remove(found);
                }
            }
        }

        return same;
    }

    private static bool AgreeAlike(Figure source, Figure target) => FigureMatch.IsMagnitude(source) == FigureMatch.IsMagnitude(target) && Agree(source, target);

    private static bool Agree(Figure source, Figure target) => FigureMatch.MaySay(source, target) && source.Told.Agrees(target.Told);
}
