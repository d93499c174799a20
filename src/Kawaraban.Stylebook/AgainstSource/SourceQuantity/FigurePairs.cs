namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>The figures of a pair put together: which say the same, and which are left on either side.</summary>
internal sealed class FigurePairs
{
    // A passage of more figures is a table of numbers: those behind are not asked for, so that the work stays bounded.
    private const int Most = 200;

    private readonly HashSet<Figure> _told = new(ReferenceEqualityComparer.Instance);

    public FigurePairs(PairReading pair)
    {
        var sources = pair.Source.Figures.Take(Most).ToList();
        var targets = pair.Target.Figures.Take(Most).ToList();
        Same = Matched(sources, targets);
        var (matchedSources, matchedTargets) = (Same.Select(same => same.Source).ToHashSet(ReferenceEqualityComparer.Instance), Same.Select(same => same.Target).ToHashSet(ReferenceEqualityComparer.Instance));
        SourceOpen = [.. sources.Where(figure => !matchedSources.Contains(figure))];
        TargetOpen = [.. targets.Where(figure => !matchedTargets.Contains(figure))];
        _told.UnionWith(SourceOpen.Where(figure => IsTold(figure, targets, pair.Target.Numbers) || targets.Exists(target => FigureMatch.MaySay(figure, target))));
        _told.UnionWith(TargetOpen.Where(figure => IsTold(figure, sources, pair.Source.Numbers) || sources.Exists(source => FigureMatch.MaySay(source, figure))));
    }

    /// <summary>Figures that say the same, each used once.</summary>
    public IReadOnlyList<(Figure Source, Figure Target)> Same { get; }

    /// <summary>Figures of the source without one of the translation to themselves.</summary>
    public IReadOnlyList<Figure> SourceOpen { get; }

    /// <summary>Figures of the translation without one of the source to themselves.</summary>
    public IReadOnlyList<Figure> TargetOpen { get; }

    /// <summary>Whether something on the other side may account for an open figure: a word, a repetition, a part of a date.</summary>
    public bool IsTold(Figure open) => _told.Contains(open);

    /// <summary>Whether the other text has the figure of each end, in a word or in another quantity.</summary>
    private static bool IsTold(Figure figure, List<Figure> others, NumberSet numbers) => figure.Ends.All(end =>
        numbers.MayMean(end) || others.Exists(other => other.Ends.Contains(end) && !FigureMatch.Contradict(figure.Told, other.Told)));

    /// <summary>First those that agree in all, bounds too, then those that merely may say the same; in the order of the source.</summary>
    private static List<(Figure Source, Figure Target)> Matched(List<Figure> sources, List<Figure> targets)
    {
        var same = new List<(Figure, Figure)>();
        var (openSources, openTargets) = (sources.ToHashSet<Figure>(ReferenceEqualityComparer.Instance), targets.ToHashSet<Figure>(ReferenceEqualityComparer.Instance));
        foreach (var test in new Func<Figure, Figure, bool>[] { Agree, FigureMatch.MaySay })
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

    private static bool Agree(Figure source, Figure target) => FigureMatch.MaySay(source, target) && source.Told.Agrees(target.Told);
}
