using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Checking;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>Holds a draft against the name register, block by block. Headline and standfirst introduce nobody, and are not looked at here.</summary>
public sealed class DraftNames(TermShelf shelf, Publication publication, TimeProvider clock)
{
    /// <summary>In the order of the blocks.</summary>
    public async Task<IReadOnlyList<BlockNames>> OfAsync(DraftView draft, CancellationToken cancel = default)
    {
        var register = await shelf.CurrentAsync(cancel);
        var edition = publication[draft.Article.EditionId];
        var (target, day) = (TermLanguage.Of(edition), edition.DayOf(clock.GetUtcNow()));
        var source = draft.Source is { } made && publication.Find(made.Article.EditionId.Value) is { } paper ? TermLanguage.Of(paper) : target;
        List<NameRow> rows = [.. draft.Blocks.Select(block => new NameRow(SourceOf(draft, block), block.Body.PlainText))];
        var findings = new TermCheck(register, source, target, day).Of(rows).ToLookup(finding => finding.Row);
        var introduced = new HashSet<TermId>();
        return [.. draft.Blocks.Select((block, i) => new BlockNames(block.Id, rows[i].Source ?? "", rows[i].Target, Offers(rows[i].Source), [.. findings[i]]))];

        IReadOnlyList<TermOffer> Offers(string? text)
        {
            var offers = text is null ? [] : register.OffersIn(text, source, target, day, term => !introduced.Contains(term));
            introduced.UnionWith(offers.Select(offer => offer.Term.Id));
            return offers;
        }
    }

    /// <summary>The texts of the source blocks that a block was made from, a line each; null for the edition's own.</summary>
    private static string? SourceOf(DraftView draft, Block block)
    {
        var made = draft.Alignments.Where(alignment => alignment.BlockId == block.Id).Select(alignment => alignment.SourceBlockId).ToHashSet();
        var texts = draft.Source?.Blocks.Where(source => made.Contains(source.Id)).Select(source => source.Body.PlainText).ToList();
        return texts is { Count: > 0 } ? string.Join('\n', texts) : null;
    }
}
