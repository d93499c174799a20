using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What an article's text offers a story file: facts for one that the edition wrote itself, wordings for a translation.</summary>
/// <param name="Version">Its draft, where it has one; else its live version.</param>
/// <param name="Proposals">In the order of the text.</param>
/// <param name="Wordings">For facts that the edition has no wording of.</param>
/// <param name="Sentences">Of an article that the edition wrote itself: what is not proposed rests on one of them.</param>
public sealed record ArticleProposals(
    StoryFileView Sheet, Article Article, ArticleVersion Version, IReadOnlyList<ArticleProposal> Proposals, IReadOnlyList<WordingOffer> Wordings, IReadOnlyList<ArticleSentence> Sentences)
{
    /// <summary>Whether a file has a proposal as a fact, as that file stands.</summary>
    public bool IsTaken(StoryFile file, ArticleProposal proposal) => Takings.Of(file, Article.Id, [.. Proposals.Select(other => other.Fact)]).ContainsKey(proposal.Fact.Key);

    /// <summary>The open proposal behind that of a key, else the one before it.</summary>
    public ArticleProposal? NextTo(string key) =>
        Proposals.SkipWhile(proposal => proposal.Fact.Key != key).Skip(1).Concat(Proposals.TakeWhile(proposal => proposal.Fact.Key != key).Reverse()).FirstOrDefault(proposal => proposal.IsOpen);

    public ArticleProposal? Find(string key) => Proposals.FirstOrDefault(proposal => proposal.Fact.Key == key);
}
