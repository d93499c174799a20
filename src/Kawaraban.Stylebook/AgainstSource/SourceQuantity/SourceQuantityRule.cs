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
    // A pair of people or things may be told in a pronoun; two months are not.
    private const decimal SmallestCounted = 3;
    private const decimal SmallestMeasured = 2;

    public RuleId Id { get; } = new("source-quantity");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsIncomparable)
        {
            return [];
        }

        var figures = new FigurePairs(pair);
        var partners = new FigurePartners(figures);
        var findings = new List<Finding>();
        foreach (var target in figures.TargetOpen)
        {
            if (partners.Take(target) is { } source)
            {
                findings.Add(Differs(pair, source, target));
            }
            else if (!figures.IsTold(target) && IsAdded(target, pair, figures))
            {
                findings.Add(PairReading.InTarget(Id, SeverityOf(target), target.Place, null, new Message("source-quantity.added", Words(target, pair.Target))));
            }
        }

        findings.AddRange(partners.Left.Where(source => !figures.IsTold(source) && IsMissing(source)).Select(source => Missing(pair, source)));
        findings.AddRange(Bounds(pair, figures));
        return findings;
    }

    private static bool IsAdded(Figure target, PairReading pair, FigurePairs figures) =>
        target.Value >= (target is { Origin: FigureOrigin.Quantity, Told.Kind: QuantityKind.Duration or QuantityKind.Money or QuantityKind.Percent or QuantityKind.Length } ? SmallestMeasured : SmallestCounted) && !Derivation.Explains(target, pair, figures) && target.Origin switch
        {
            FigureOrigin.Quantity => !target.IsSoft,
            // An event of a known year may be told by how long ago it was.
            FigureOrigin.Lapse => !target.IsSoft && pair.Source.TimeParts.Count == 0,
            // F-16 and G20 are names, which a translator may add.
            _ => !target.IsInName,
        };

    private static bool IsMissing(Figure source) =>
        !source.IsSoft && source.Origin is FigureOrigin.Quantity or FigureOrigin.Score && (source.HasTwoEnds || source.Value is not 100 and not 1 and not 0);

    private Finding Differs(PairReading pair, Figure source, Figure target) =>
        PairReading.InTarget(Id, Stronger(source, target), target.Place, source.Place, new Message("source-quantity.differs", Words(source, pair.Source), Words(target, pair.Target)));

    private Finding Missing(PairReading pair, Figure source) =>
        PairReading.InSource(Id, SeverityOf(source), source.Place, new Message("source-quantity.missing", Words(source, pair.Source)));

    private IEnumerable<Finding> Bounds(PairReading pair, FigurePairs figures)
    {
        foreach (var (source, target) in figures.Same)
        {
            var isOpposed = BoundCheck.AreOpposed(source, target);
            if (isOpposed || BoundCheck.IsLost(source, target) && !BoundCheck.MayBeTold(source, target, pair))
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
