using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A translation's words for a fact, as the page of its offers shows and sends them.</summary>
/// <param name="IsTaken">Whether they become the edition's wording.</param>
public sealed record OfferedWording(int Number, string Text, string Detail, bool IsTaken)
{
    /// <summary>As it is offered. What a figure counts is said as the edition says it of another fact that says the same in the language of the source.</summary>
    public static OfferedWording Of(WordingOffer offer, StoryFileView sheet, EditionId edition)
    {
        var (said, detail) = (offer.Fact.Wordings[0], offer.Fact.Wordings[0].Detail);
        var known = detail.Length == 0 ? null : sheet.File.Facts.FindLast(fact => !fact.IsWithdrawn && fact.WordingIn(said.EditionId)?.Detail == detail && sheet.DetailIn(fact, edition).Length > 0);
        return new(offer.Fact.Number, offer.Text, known?.WordingIn(edition)!.Detail ?? "", false);
    }

    public FactWording In(EditionId edition) => new() { EditionId = edition, Text = Text, Detail = Detail };
}
