using Kawaraban.Language;
using Kawaraban.Newsroom.StoryFiles.Proposals;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Proposals;

/// <summary>How the proposals of some stories stand to the marks.</summary>
internal sealed class ProposalScore
{
    private readonly Dictionary<ProposalKind, (int Marked, int Right, int Mend, int Dismissed)> _kinds = Enum.GetValues<ProposalKind>().ToDictionary(kind => kind, _ => (0, 0, 0, 0));

    public List<string> Lines { get; } = [];

    public int Right => _kinds.Values.Sum(kind => kind.Right);

    public int Marked => _kinds.Values.Sum(kind => kind.Marked);

    public int Dismissed => _kinds.Values.Sum(kind => kind.Dismissed);

    public int Proposed => Right + Dismissed + _kinds.Values.Sum(kind => kind.Mend);

    /// <summary>Of all marks, those proposed with the right figure, time and strength.</summary>
    public double Recall => (double)Right / Marked;

    /// <summary>Of all proposals, those that no mark asked for.</summary>
    public double DismissedShare => (double)Dismissed / Math.Max(1, Proposed);

    public static ProposalScore Of(IEnumerable<MarkedStory> stories)
    {
        var score = new ProposalScore();
        foreach (var story in stories)
        {
            foreach (var ((passage, facts), proposals) in story.Passages.Zip(story.Facts).Zip(ProposalReader.InOrder(story.Passages)))
            {
                score.Add(story.Name, passage, facts, [.. proposals]);
            }
        }

        return score;
    }

    public double RecallOf(params ProposalKind[] kinds) => (double)kinds.Sum(kind => _kinds[kind].Right) / kinds.Sum(kind => _kinds[kind].Marked);

    /// <summary>A line a kind: how many were marked, right, to be mended, missed and dismissed.</summary>
    public string Table() => string.Join('\n', _kinds.Select(kind =>
        $"{kind.Key,-10} marked {kind.Value.Marked,3}  right {kind.Value.Right,3}  to mend {kind.Value.Mend,3}  missed {kind.Value.Marked - kind.Value.Right - kind.Value.Mend,3}  dismissed {kind.Value.Dismissed,3}"))
        + $"\nall        marked {Marked,3}  right {Recall:P0}  dismissed {DismissedShare:P0}";

    private void Add(string story, Passage passage, IReadOnlyList<MarkedFact> facts, List<Proposal> left)
    {
        foreach (var fact in facts)
        {
            var found = left.Where(fact.IsFoundBy).OrderBy(proposal => fact.Faults(proposal).Length).FirstOrDefault();
            var faults = found is null ? "missed" : fact.Faults(found);
            var (marked, right, mend, dismissed) = _kinds[fact.Kind];
            _kinds[fact.Kind] = (marked + 1, right + (faults.Length == 0 ? 1 : 0), mend + (found is not null && faults.Length > 0 ? 1 : 0), dismissed);
            _ = found is not null && left.Remove(found);
            if (faults.Length > 0)
            {
                Lines.Add($"{story} {fact.Kind} '{fact.Place.Of(passage.Text)}' {faults}");
            }
        }

        foreach (var proposal in left)
        {
            var (marked, right, mend, dismissed) = _kinds[proposal.Kind];
            _kinds[proposal.Kind] = (marked, right, mend, dismissed + 1);
            Lines.Add($"{story} dismissed {proposal.Kind} '{proposal.Words.Of(passage.Text)}' {proposal.Time?.Value} in '{proposal.Range.Of(passage.Text)}'");
        }
    }
}
