using System.Globalization;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Where a form says that a fact is vouched for: words of one of our articles, by its address, or a page outside with the day it was seen.</summary>
internal sealed record EvidencePlace(ArticleId? Article, VersionId? Version, BlockId? Block, int Start, string Quote, string Address, string Title, DateOnly? Seen)
{
    /// <returns>Null where there is no such article, no block of it has the words, or the page outside bears no day.</returns>
    public static async Task<EvidencePlace?> OfAsync(IFormCollection form, Publication publication, LivePaper live, FactDesk desk, CancellationToken cancel)
    {
        var (address, quote) = (form.Text("address"), form.Text("quote"));
        if (Ours(address, publication) is { } ours)
        {
            return quote.Length is > 0 and <= FactEvidence.MaxQuote && await live.FindAsync(ours, cancel) is Whereabouts.Here(var article) && await desk.FindPassageAsync(article.Card.Id, quote, cancel) is { } found
                ? new EvidencePlace(article.Card.Id, found.Version, found.Block, found.Start, quote, "", "", null)
                : null;
        }
        return address.Length <= FactEvidence.MaxAddress && Uri.TryCreate(address, UriKind.Absolute, out var outside) && outside.Scheme is "http" or "https" && outside.UserInfo.Length == 0
            && form.Text("title").Length <= FactEvidence.MaxTitle && DateOnly.TryParseExact(form.Text("seen"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var seen)
                ? new EvidencePlace(null, null, null, 0, "", address, form.Text("title"), seen)
                : null;
    }

    public FactEvidence With(Voucher voucher, EvidenceStrength strength, TermId? source) => new()
    {
        Voucher = voucher, Strength = strength, VouchedById = source, ArticleId = Article, VersionId = Version, BlockId = Block, Start = Start, Quote = Quote, Address = Address, Title = Title, SeenOn = Seen,
    };

    /// <summary>An address of the paper begins with its edition: /en/world/slug.</summary>
    private static ArticleAddress? Ours(string address, Publication publication) =>
        address.Split('/', '?', '#') is ["", var edition, var section, var slug, ..] && publication.Find(edition) is { } paper ? new ArticleAddress(paper.Id, new SectionId(section), slug) : null;
}
