namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>The figures of a pair put together: which say the same, and which are left on either side.</summary>
internal sealed class FigurePairs
{
    // A passage of more figures is a table of numbers: those behind are not asked for, so that the work stays bounded.
    private const int Most = 300;

    public FigurePairs(PairReading pair)
    {
        var sources = pair.Source.Figures.Take(Most).ToList();
        var targets = pair.Target.Figures.Take(Most).ToList();
        Same = Matched(sources, targets);
        SourceRest = [.. sources.Where(figure => !Same.Any(same => same.Source == figure)
            && !pair.Target.Numbers.AccountFor(figure) && !targets.Exists(target => FigureMatch.MaySay(figure, target)))];
        TargetRest = [.. targets.Where(figure => !Same.Any(same => same.Target == figure)
            && !pair.Source.Numbers.AccountFor(figure) && !sources.Exists(source => FigureMatch.MaySay(source, figure)))];
    }

    /// <summary>Figures that say the same, each used once.</summary>
    public IReadOnlyList<(Figure Source, Figure Target)> Same { get; }

    /// <summary>Figures of the source that nothing in the translation accounts for.</summary>
    public IReadOnlyList<Figure> SourceRest { get; }

    /// <summary>Figures of the translation that nothing in the source accounts for.</summary>
    public IReadOnlyList<Figure> TargetRest { get; }

    /// <summary>First those that agree in all, bounds too, then those that merely may say the same; in the order of the source.</summary>
    private static List<(Figure Source, Figure Target)> Matched(List<Figure> sources, List<Figure> targets)
    {
        var same = new List<(Figure, Figure)>();
        var (openSources, openTargets) = (sources.ToHashSet(ReferenceEqualityComparer.Instance), targets.ToHashSet(ReferenceEqualityComparer.Instance));
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

    private static bool Agree(Figure source, Figure target) => source.Told.Agrees(target.Told);
}
