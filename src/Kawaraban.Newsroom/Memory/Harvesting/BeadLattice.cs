namespace Kawaraban.Newsroom.Memory.Harvesting;

/// <summary>
/// All ways to pair two rows of sentences in order. Each step pairs one with one, one with two, two with one, or leaves one out; the probability of a step is
/// that of the lengths' ratio and of the figures, and a step is as sure as the share of all ways that take it (forward and backward sums).
/// </summary>
internal sealed class BeadLattice
{
    private static readonly (int Sources, int Targets, double Share)[] Steps = [(1, 1, 0.84), (1, 2, 0.06), (2, 1, 0.06), (1, 0, 0.02), (0, 1, 0.02)];

    /// <summary>The variance of the ratio of lengths, a letter: wider than between two languages of Europe.</summary>
    private const double Variance = 14;

    /// <summary>How much likelier it is that sentences pair which share a figure, and less that a figure stands elsewhere.</summary>
    private const double OfFigure = 20;

    private readonly IReadOnlyList<SentenceWeight> _sources;
    private readonly IReadOnlyList<SentenceWeight> _targets;
    private readonly double _ratio;
    private readonly double[,] _forward;
    private readonly double[,] _backward;

    public BeadLattice(IReadOnlyList<SentenceWeight> sources, IReadOnlyList<SentenceWeight> targets)
    {
        (_sources, _targets) = (sources, targets);
        // A translation that is terse throughout is no less paired: only what deviates from its own ratio speaks against a pair.
        _ratio = Math.Clamp(targets.Sum(x => x.Length) / sources.Sum(x => x.Length), 0.6, 1.6);
        _forward = new double[sources.Count + 1, targets.Count + 1];
        _backward = new double[sources.Count + 1, targets.Count + 1];
        Forward();
        Backward();
    }

    /// <summary>The steps that pair something and are surer than asked, in order.</summary>
    public IEnumerable<(int Source, int Sources, int Target, int Targets)> SurerThan(double floor)
    {
        var all = _forward[_sources.Count, _targets.Count];
        for (var i = 0; i < _sources.Count; i++)
        {
            for (var j = 0; j < _targets.Count; j++)
            {
                foreach (var (sources, targets, share) in Steps.Where(step => step.Sources * step.Targets > 0 && i + step.Sources <= _sources.Count && j + step.Targets <= _targets.Count))
                {
                    var through = _forward[i, j] + Log(i, sources, j, targets, share) + _backward[i + sources, j + targets];
                    if (Math.Exp(through - all) > floor && IsOfLikeLength(i, sources, j, targets))
                    {
                        yield return (i, sources, j, targets);
                    }
                }
            }
        }
    }

    private void Forward()
    {
        for (var i = 0; i <= _sources.Count; i++)
        {
            for (var j = 0; j <= _targets.Count; j++)
            {
                var sum = i + j == 0 ? 0 : double.NegativeInfinity;
                foreach (var (sources, targets, share) in Steps.Where(step => step.Sources <= i && step.Targets <= j))
                {
                    sum = Added(sum, _forward[i - sources, j - targets] + Log(i - sources, sources, j - targets, targets, share));
                }
                _forward[i, j] = sum;
            }
        }
    }

    private void Backward()
    {
        for (var i = _sources.Count; i >= 0; i--)
        {
            for (var j = _targets.Count; j >= 0; j--)
            {
                var sum = i == _sources.Count && j == _targets.Count ? 0 : double.NegativeInfinity;
                foreach (var (sources, targets, share) in Steps.Where(step => i + step.Sources <= _sources.Count && j + step.Targets <= _targets.Count))
                {
                    sum = Added(sum, _backward[i + sources, j + targets] + Log(i, sources, j, targets, share));
                }
                _backward[i, j] = sum;
            }
        }
    }

    private double Log(int source, int sources, int target, int targets, double share)
    {
        if (sources == 0 || targets == 0)
        {
            return Math.Log(share) - 4;
        }
        var deviation = Deviation(source, sources, target, targets);
        return Math.Log(share) - deviation * deviation / 2 + Figures(source, sources, target, targets);
    }

    private double Deviation(int source, int sources, int target, int targets)
    {
        var from = LengthOf(_sources, source, sources) * _ratio;
        var into = LengthOf(_targets, target, targets);
        return (into - from) / Math.Sqrt(Variance * (from + into) / 2);
    }

    /// <summary>Even the likeliest pair is none where one side is far too long for the other: something was added or left out.</summary>
    private bool IsOfLikeLength(int source, int sources, int target, int targets) =>
        LengthOf(_targets, target, targets) / (LengthOf(_sources, source, sources) * _ratio) is > 0.45 and < 2.2;

    private double Figures(int source, int sources, int target, int targets)
    {
        var logs = 0.0;
        foreach (var figure in _sources.Skip(source).Take(sources).SelectMany(x => x.Figures))
        {
            var isHere = _targets.Skip(target).Take(targets).Any(x => x.Figures.Contains(figure));
            var isAnywhere = isHere || _targets.Any(x => x.Figures.Contains(figure));
            logs += isHere ? Math.Log(OfFigure) : isAnywhere ? -Math.Log(OfFigure) : 0;
        }
        return logs;
    }

    private static double LengthOf(IReadOnlyList<SentenceWeight> sentences, int start, int count) => sentences.Skip(start).Take(count).Sum(sentence => sentence.Length);

    /// <summary>The logarithm of a sum of two numbers that are given by theirs.</summary>
    private static double Added(double one, double other)
    {
        var (more, less) = one > other ? (one, other) : (other, one);
        return double.IsNegativeInfinity(more) ? more : more + Math.Log(1 + Math.Exp(less - more));
    }
}
