using Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>A proposal of an article as it stands to a story file.</summary>
/// <param name="Matches">The facts of the file that it seems to be of, the likeliest first.</param>
/// <param name="TakenAs">The number of the fact that rests on its sentence; null where none does.</param>
/// <param name="IsDismissed">Whether somebody has said that these words are no fact of the file.</param>
public sealed record ArticleProposal(ProposedFact Fact, IReadOnlyList<FactMatch> Matches, int? TakenAs, bool IsDismissed)
{
    public bool IsOpen => TakenAs is null && !IsDismissed;
}
