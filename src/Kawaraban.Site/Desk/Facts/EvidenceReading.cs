using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Makes evidence of what somebody typed: words of an article of ours that are in it, or a page elsewhere with the day it was seen.</summary>
internal sealed class EvidenceReading(LivePaper live, FactDesk desk, RegisterReading register, Publication publication, PublicAddress site)
{
    public async Task<TypedEvidence> ReadAsync(EvidenceFields fields, CancellationToken cancel)
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
        var ours = await OursAsync(fields.Address, cancel);
        var made = ours is { } article ? await PassageAsync(fields, article, voucher, strength, source.Item1, faults, cancel) : Outside(fields, voucher, strength, source.Item1, faults);
        return new(faults.Count == 0 ? made : null, faults);
    }

    private async Task<FactEvidence?> PassageAsync(EvidenceFields fields, ArticleId article, Voucher voucher, EvidenceStrength strength, Newsroom.Register.TermId? source, List<FactFault> faults, CancellationToken cancel)
    {
        if (fields.Quote.Length is 0 or > FactEvidence.MaxQuote)
        {
            faults.Add(new("quote", fields.Quote.Length == 0 ? "missing" : "long"));
            return null;
        }
        if (await desk.FindPassageAsync(article, fields.Quote, cancel) is not { } found)
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

    /// <summary>The article that an address of ours names: /en/world/slug for readers, /desk/articles/… at the desk, with or without the site before it.</summary>
    private async Task<ArticleId?> OursAsync(string address, CancellationToken cancel)
    {
        var home = site.Of("/");
        var path = address.StartsWith(home, StringComparison.Ordinal) ? address[(home.Length - 1)..] : address;
        return path.Split('/', '?', '#') switch
        {
            ["", "desk", "articles", var id, ..] when Guid.TryParse(id, out var article) => new ArticleId(article),
            ["", var edition, var section, var slug, ..] when publication.Find(edition) is { } paper =>
                await live.FindAsync(new ArticleAddress(paper.Id, new SectionId(section), slug), cancel) is Whereabouts.Here(var here) ? here.Card.Id : null,
            _ => null,
        };
    }
}
