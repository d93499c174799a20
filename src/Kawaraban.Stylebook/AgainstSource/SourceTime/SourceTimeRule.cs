using Kawaraban.Stylebook.AgainstSource.SourceQuantity;

namespace Kawaraban.Stylebook.AgainstSource.SourceTime;

/// <summary>Finds dates, weekdays and clock times that a translation changes or leaves out.</summary>
/// <remarks>
/// It compares years with years, days with days. A weekday may become a date and a date 同日, as a newspaper tells it; where one of the two tells
/// its times as they are in Japan and the other does not, an hour may differ, and a day by one. See <c>specs/stylebook/source-time.md</c>.
/// </remarks>
internal sealed class SourceTimeRule : ISourceRule
{
    private static readonly TimePartKind[] _kinds = Enum.GetValues<TimePartKind>();

    public RuleId Id { get; } = new("source-time");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsIncomparable || pair.Source.TimeParts.Count + pair.Target.TimeParts.Count == 0)
        {
            return [];
        }

        var mayShift = RelativeWords.AreOfTwoZones(pair.Source.Text, pair.Target.Text);
        return _kinds.SelectMany(kind => Compare(pair, kind, mayShift));
    }

    private IEnumerable<Finding> Compare(PairReading pair, TimePartKind kind, bool mayShift)
    {
        var sources = pair.Source.TimeParts.Where(part => part.Kind == kind).ToList();
        var targets = pair.Target.TimeParts.Where(part => part.Kind == kind).ToList();
        var missing = sources.Where(source => !targets.Exists(target => Agree(source, target, mayShift))).DistinctBy(part => part.Value).ToList();
        var added = targets.Where(target => !sources.Exists(source => Agree(source, target, mayShift))).DistinctBy(part => part.Value).ToList();
        foreach (var target in added)
        {
            if (missing.Count > 0)
            {
                yield return Differs(pair, missing[0], target);
                missing.RemoveAt(0);
            }
            else if (sources.Count > 0 && kind != TimePartKind.Weekday && !target.IsSoft && !IsToldOtherwise(target, pair.Source))
            {
                yield return PairReading.InTarget(Id, Severity.Should, target.Place, null, new Message("source-time.added", target.Place.Of(pair.Target.Text)));
            }
        }

        foreach (var source in missing.Where(source => kind != TimePartKind.Weekday && !source.IsSoft && !IsImplied(source, pair) && !IsToldOtherwise(source, pair.Target)))
        {
            yield return PairReading.InSource(Id, Severity.Should, source.Place, new Message("source-time.missing", source.Place.Of(pair.Source.Text)));
        }
    }

    /// <summary>A date is told without its month or its year where the paper's own day leaves no doubt.</summary>
    private static bool IsImplied(TimePart part, PairReading pair) => part.Kind switch
    {
        TimePartKind.Month => pair.Target.TimeParts.Any(other => other.Kind == TimePartKind.Day),
        TimePartKind.Year => pair.Target.TimeParts.Any(other => other.Kind == TimePartKind.Day) && pair.Source.TimeParts.Any(other => other.Kind == TimePartKind.Day),
        _ => false,
    };

    private Finding Differs(PairReading pair, TimePart source, TimePart target) =>
        PairReading.InTarget(Id, Severity.Should, target.Place, source.Place, new Message("source-time.differs", source.Place.Of(pair.Source.Text), target.Place.Of(pair.Target.Text)));

    private static bool Agree(TimePart source, TimePart target, bool mayShift) => source.MayBe(target) || mayShift && source.Kind switch
    {
        TimePartKind.Day => Math.Abs(source.Value - target.Value) is 1 or >= 27,
        TimePartKind.Weekday => Math.Abs(source.Value - target.Value) is 1 or 6,
        TimePartKind.Clock => source.Value % 30 == target.Value % 30,
        _ => false,
    };

    /// <summary>Whether the other text says it in other words, or has its number in another place: 9/11, 2017 Act, 昨年.</summary>
    private static bool IsToldOtherwise(TimePart part, PairText other) =>
        RelativeWords.MayTell(part.Kind, other.Text) || other.Numbers.Contains(part.Kind == TimePartKind.Clock ? part.Value / 60 : part.Value)
        || part.Kind == TimePartKind.Clock && other.Numbers.Contains((part.Value / 60 % 12) is 0 ? 12 : part.Value / 60 % 12);
}
