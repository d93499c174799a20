using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Makes evidence of what somebody typed: words of an article of ours that are in it, or a page elsewhere with the day it was seen.</summary>
internal sealed class EvidenceReading(LivePaper live, Belonging belonging, FactDesk desk, RegisterReading register, Publication publication, PublicAddress site)
{
    /// <param name="rights">Of whoever typed it: drafts that they may not read are not looked into.</param>
    public async Task<TypedEvidence> ReadAsync(EvidenceFields fields, Rights rights, CancellationToken cancel)
    {
        var faults = new List<FactFault>();
        var source = fields.VouchedBy.Length == 0 ? (null, "") : await register.FindAsync(fields.VouchedBy, cancel);
        if (source.Item2 is { Length: > 0 } unknown)
        {
            faults.Add(new("vouched-by", unknown));
        }
        if (FormFields.OneOf<Voucher>(fields.Voucher) is not { } voucher || FormFields.OneOf<EvidenceStrength>(fields.Strength) is not { } strength)
        {
            return new(null, [.. faults, new("voucher", "missing")]);
        }
        var made = PathOf(fields.Address) is { } path ? await PassageAsync(fields, path, rights, voucher, strength, source.Item1, faults, cancel) : Outside(fields, voucher, strength, source.Item1, faults);
        return new(faults.Count == 0 ? made : null, faults);
    }

    private async Task<FactEvidence?> PassageAsync(EvidenceFields fields, string path, Rights rights, Voucher voucher, EvidenceStrength strength, Newsroom.Register.TermId? source, List<FactFault> faults, CancellationToken cancel)
    {
        if (await OursAsync(path, rights, cancel) is not { } article)
        {
            faults.Add(new("address", "unfound"));
            return null;
        }
        if (fields.Quote.Length is 0 or > FactEvidence.MaxQuote)
        {
            faults.Add(new("quote", fields.Quote.Length == 0 ? "missing" : "long"));
            return null;
        }
        if (await desk.FindPassageAsync(article, fields.Quote, fields.SeenIn, await MayReadAsync(article, rights, cancel), cancel) is not { } found)
        {
            faults.Add(new("quote", "unfound"));
            return null;
        }
        return new FactEvidence { Voucher = voucher, Strength = strength, VouchedById = source, ArticleId = article, VersionId = found.Version, BlockId = found.Block, Start = found.Start, Quote = fields.Quote };
    }

    private static FactEvidence? Outside(EvidenceFields fields, Voucher voucher, EvidenceStrength strength, Newsroom.Register.TermId? source, List<FactFault> faults)
    {
        if (fields.Address.Length > FactEvidence.MaxAddress || !Address.IsPage(fields.Address))
        {
            faults.Add(new("address", fields.Address.Length == 0 ? "missing" : "unfound"));
            return null;
        }
        if (fields.Title.Length > FactEvidence.MaxTitle)
        {
            faults.Add(new("title", "long"));
        }
        if (FormFields.Day(fields.Seen) is not { } seen)
        {
            faults.Add(new("seen", "missing"));
            return null;
        }
        return new FactEvidence { Voucher = voucher, Strength = strength, VouchedById = source, Address = fields.Address, Title = fields.Title, SeenOn = seen };
    }

    /// <summary>The path of an address on this site, whatever is there; null for an address elsewhere.</summary>
    private string? PathOf(string address) =>
        address.StartsWith('/') ? address
        : Uri.TryCreate(address, UriKind.Absolute, out var typed) && typed.Authority.Length > 0 && typed.Authority == new Uri(site.Of("/")).Authority ? typed.AbsolutePath
        : null;

    /// <summary>The article that a path names: /en/world/slug for readers, wherever it has moved; /desk/articles/… at the desk, for whoever may read its drafts. Null for any other.</summary>
    private async Task<ArticleId?> OursAsync(string path, Rights rights, CancellationToken cancel) => path.Split('/', '?', '#') switch
    {
        ["", "desk", "articles", var id, ..] when Guid.TryParse(id, out var article) => await MayReadAsync(new ArticleId(article), rights, cancel) ? new ArticleId(article) : null,
        ["", var edition, var section, var slug, ..] when publication.Find(edition) is { } paper => await LiveAsync(new ArticleAddress(paper.Id, new SectionId(section), slug), cancel),
        _ => null,
    };

    private async Task<ArticleId?> LiveAsync(ArticleAddress address, CancellationToken cancel)
    {
        var found = await live.FindAsync(address, cancel);
        return (found is Whereabouts.Moved(var to) ? await live.FindAsync(to, cancel) : found) is Whereabouts.Here(var here) ? here.Card.Id : null;
    }

    private async Task<bool> MayReadAsync(ArticleId article, Rights rights, CancellationToken cancel) => (await belonging.OfArticleAsync(article.Value, cancel)).Any(edition => rights.May(DeskRole.Reader, edition));
}
