using System.Globalization;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Finds quantities that a translation changes, leaves out or brings in: 3人 for four people, 億 for 万, kilometres for miles.</summary>
/// <remarks>
/// It compares values, not digits, and takes what a translator may do: convert, round what was rounded, count in other words. What stands in words
/// on either side is not asked for, only compared. See <c>specs/stylebook/source-quantity.md</c>.
/// </remarks>
internal sealed class SourceQuantityRule : ISourceRule
{
    private const decimal SmallestAdded = 3;

    public RuleId Id { get; } = new("source-quantity");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsOneSided)
        {
            return [];
        }

        var figures = new FigurePairs(pair);
        var sources = figures.SourceRest.ToList();
        var findings = new List<Finding>();
        foreach (var target in figures.TargetRest.Where(figure => figure.Origin != FigureOrigin.Lapse || sources.Count > 0))
        {
            if (Partner(sources, target) is { } source)
            {
                sources.Remove(source);
                findings.Add(Differs(pair, source, target));
            }
            else if (IsAdded(target, pair, figures))
            {
                findings.Add(PairReading.InTarget(Id, SeverityOf(target), target.Place, null, new Message("source-quantity.added", Words(target, pair.Target))));
            }
        }

        findings.AddRange(sources.Where(source => IsMissing(source, pair)).Select(source => Missing(pair, source)));
        findings.AddRange(Bounds(pair, figures));
        return findings;
    }

    /// <summary>The figure of the source that a target's stands for: of the same kind rather than another, written out rather than in passing.</summary>
    private static Figure? Partner(List<Figure> sources, Figure target) =>
        sources.Where(source => MayStandFor(source, target)).MinBy(source => (source.Told.Kind == target.Told.Kind ? 0 : 1) + (source.IsSoft == target.IsSoft ? 0 : 2));

    private static bool MayStandFor(Figure source, Figure target)
    {
        if (source.IsSoft && target.IsSoft)
        {
            // Two numbers in passing are set against each other only where both really count.
            return source.Origin == target.Origin && source.Value > 1 && target.Value > 1
                && (source.Told.Bound == QuantityBound.Magnitude) == (target.Told.Bound == QuantityBound.Magnitude);
        }

        return !source.IsSoft || source.Origin != FigureOrigin.Loose;
    }

    private static bool IsAdded(Figure target, PairReading pair, FigurePairs figures) =>
        !target.IsSoft && target.Value >= SmallestAdded && target.Origin == FigureOrigin.Quantity
        && !Derivation.Explains(target, pair, figures);

    private static bool IsMissing(Figure source, PairReading pair) =>
        !source.IsSoft && source.Origin == FigureOrigin.Quantity && source.Value is not 100 and not 1 and not 0;

    private Finding Differs(PairReading pair, Figure source, Figure target) =>
        PairReading.InTarget(Id, Stronger(source, target), target.Place, source.Place, new Message("source-quantity.differs", Words(source, pair.Source), Words(target, pair.Target)));

    private Finding Missing(PairReading pair, Figure source) =>
        PairReading.InSource(Id, SeverityOf(source), source.Place, new Message("source-quantity.missing", Words(source, pair.Source)));

    private IEnumerable<Finding> Bounds(PairReading pair, FigurePairs figures)
    {
        foreach (var (source, target) in figures.Same)
        {
            var isOpposed = BoundCheck.AreOpposed(source, target);
            if (isOpposed || BoundCheck.IsLost(source, target))
            {
                yield return PairReading.InTarget(Id, isOpposed ? Severity.Should : Severity.Note, target.Place, source.Place, new Message("source-quantity.bound", Words(source, pair.Source), Words(target, pair.Target)));
            }
        }
    }

    private static string Words(Figure figure, PairText text) => figure.Place.Of(text.Text);

    private static Severity Stronger(Figure source, Figure target) => (Severity)Math.Max((int)SeverityOf(source), (int)SeverityOf(target));

    private static Severity SeverityOf(Figure figure) =>
        figure.Told.Kind is QuantityKind.Money or QuantityKind.People or QuantityKind.Age ? Severity.Must : Severity.Should;
}
