using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>The approved forms of the name register, for those who translate elsewhere: people's tools and machines.</summary>
internal sealed class RegisterTerms(TermShelf shelf, Publication publication, TimeProvider clock) : IApprovedTerms
{
    public async Task<IReadOnlyList<ApprovedTerm>> InAsync(string text, EditionId from, EditionId to, CancellationToken cancel)
    {
        var register = await shelf.CurrentAsync(cancel);
        var edition = publication[to];
        var offers = register.OffersIn(text, TermLanguage.Of(publication[from]), TermLanguage.Of(edition), edition.DayOf(clock.GetUtcNow()));
        return [.. offers.DistinctBy(offer => offer.Source).Select(offer => new ApprovedTerm(offer.Source, offer.Target, offer.Note))];
    }
}
