using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Sentences;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Memory.Harvesting;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.StoryFiles.Proposals.Matching;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What the text of an article offers a story file, as it reads now; and what somebody let go of it.</summary>
public sealed class FileProposalBook(IDbContextFactory<ArchiveContext> archive, TermShelf terms, StoryFileShelf files, Publication publication, TimeProvider clock)
{
    /// <summary>Null where there is no such file or article, or nothing of the article to read.</summary>
    public async Task<ArticleProposals?> FindAsync(string key, ArticleId id, CancellationToken cancel = default)
    {
        var register = await terms.CurrentAsync(cancel);
        await using var db = await archive.OpenAsync(cancel);
        if (await files.FindAsync(db, key, cancel) is not { } file
            || await db.Articles.AsNoTracking().FirstOrDefaultAsync(article => article.Id == id, cancel) is not { } article
            || await VersionAsync(db, id, cancel) is not { } version || publication.Find(article.EditionId.Value) is not { } edition)
        {
            return null;
        }
        var blocks = await BlocksAsync(db, version.Id, cancel);
        var released = await ReleasedAsync(db, id, cancel);
        var now = clock.GetUtcNow();
        var proposals = article.IsTranslation || !TextLanguage.TryParse(edition.Language, out var language) ? [] : Propose();
        var view = await StoryFileBook.ViewAsync(db, file, [.. proposals.SelectMany(proposal => proposal.Parties.Select(party => party.TermId).Concat(proposal.Source is { } source ? [source] : []))], cancel);
        var offers = article.IsTranslation ? await OffersAsync(db, view, edition, version, blocks, cancel) : [];
        var dismissed = await db.ProposalDismissals.AsNoTracking().Where(x => x.FileId == file.Id && x.ArticleId == id).Select(x => x.Key).ToHashSetAsync(cancel);
        return new ArticleProposals(view, article, version, Hold(file, edition, id, proposals, dismissed), offers, article.IsTranslation ? [] : [.. SentencesOf(blocks, edition, WrittenOf)]);

        List<ProposedFact> Propose()
        {
            return [.. ProposedFact.In(blocks.Select(block => (block.Id, new Passage(block.Body.PlainText, language, WrittenOf(block)))), register)];
        }

        TimeReference WrittenOf(Block block) => new(edition.Local(released.GetValueOrDefault((block.Id, block.Text), now)), edition.Zone);
    }

    private static IEnumerable<ArticleSentence> SentencesOf(IReadOnlyList<Block> blocks, Edition edition, Func<Block, TimeReference> written) =>
        !TextLanguage.TryParse(edition.Language, out var language) ? []
        : from block in blocks
          let text = block.Body.PlainText
          from range in SentenceRanges.Of(text, language)
          let words = range.Of(text).Trim()
          where words.Length is > 0 and <= FactEvidence.MaxQuote
          select new ArticleSentence(block.Id, text.IndexOf(words, range.Start, StringComparison.Ordinal), words, written(block));

    /// <summary>Lets a proposal go; it is not made again as long as its sentence reads as it does.</summary>
    public async Task DismissAsync(StoryFileId file, ArticleId article, string key, StaffId by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        if (!await db.ProposalDismissals.AnyAsync(x => x.FileId == file && x.ArticleId == article && x.Key == key, cancel))
        {
            db.Add(new ProposalDismissal { FileId = file, ArticleId = article, Key = key, At = clock.GetUtcNow(), By = by });
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (NotWrittenException failure) when (failure.IsTaken)
            {
                // Somebody else let it go at the same moment.
            }
        }
    }

    /// <summary>Takes a dismissal back.</summary>
    public async Task BringBackAsync(StoryFileId file, ArticleId article, string key, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await db.ProposalDismissals.Where(x => x.FileId == file && x.ArticleId == article && x.Key == key).ExecuteDeleteAsync(cancel);
    }

    private static List<ArticleProposal> Hold(StoryFile file, Edition edition, ArticleId article, List<ProposedFact> proposals, HashSet<string> dismissed)
    {
        if (proposals.Count == 0)
        {
            return [];
        }
        var (taken, shelf) = (Takings.Of(file, article, proposals), new FactShelf(KnownFacts.Of(file.Facts.Where(file.IsStanding), edition.Id, proposals[0].Passage.Language)));
        return proposals.ConvertAll(proposal => new ArticleProposal(
            proposal, taken.ContainsKey(proposal.Key) ? [] : shelf.Matches(proposal.Proposal, proposal.Passage), taken.TryGetValue(proposal.Key, out var number) ? number : null, dismissed.Contains(proposal.Key)));
    }

    /// <summary>
    /// The words of the translation for each fact that rests on a block of its source, as readers have it or will, and that the edition has no wording of. Where words of that fact, or
    /// of that block since it was translated, had to go, the translation may say them still: somebody words it at the fact.
    /// </summary>
    private async Task<IReadOnlyList<WordingOffer>> OffersAsync(ArchiveContext db, StoryFileView view, Edition edition, ArticleVersion version, IReadOnlyList<Block> blocks, CancellationToken cancel)
    {
        var aligned = await db.Alignments.AsNoTracking().Where(x => x.VersionId == version.Id && x.BlockId != null).ToListAsync(cancel);
        var struck = await db.StruckSinceAsync([.. aligned.Select(alignment => (alignment.HeldAgainstId ?? alignment.SourceVersionId, alignment.SourceBlockId))], cancel);
        var made = aligned.Where(alignment => !struck.Contains(alignment.SourceBlockId)).ToLookup(x => x.SourceBlockId);
        var sources = made.SelectMany(alignments => alignments).Select(alignment => alignment.SourceVersionId).Distinct().ToList();
        var from = await db.Versions.AsNoTracking().Where(x => sources.Contains(x.Id)).Join(db.Articles, x => x.ArticleId, x => x.Id, (_, article) => article.EditionId).FirstOrDefaultAsync(cancel);
        var texts = (await db.Blocks.AsNoTracking().Where(block => sources.Contains(block.VersionId)).ToListAsync(cancel)).ToLookup(block => block.Id);
        var offers = new List<WordingOffer>();
        foreach (var fact in view.File.Facts.Where(fact => fact.LacksWordingIn(edition.Id) && !fact.Evidence.Exists(view.Withheld.HasQuote)))
        {
            foreach (var evidence in fact.Evidence.Where(evidence => evidence.BlockId is not null && made.Contains(evidence.BlockId.Value) && (view.Standing(evidence) is PassageStanding.Live or PassageStanding.Awaited)).Take(1))
            {
                var target = blocks.FirstOrDefault(block => made[evidence.BlockId!.Value].Any(alignment => alignment.BlockId == block.Id));
                var source = texts[evidence.BlockId!.Value].Select(block => block.Body.PlainText).FirstOrDefault(text => text.Contains(evidence.Quote, StringComparison.Ordinal));
                if (target?.Body.PlainText is { Length: > 0 } words && source is not null && publication.Find(from.Value) is { } spoken)
                {
                    offers.Add(new WordingOffer(fact, target.Id, evidence.Quote, Beside(source, spoken.Language, words, edition.Language, evidence.Quote)));
                }
            }
        }
        return offers;
    }

    /// <summary>The sentences of the translation that stand for some words of the source; the whole block where the sentences do not pair beyond doubt. Cut where a wording ends.</summary>
    private static string Beside(string source, string sourceLanguage, string target, string targetLanguage, string quote)
    {
        var at = source.IndexOf(quote, StringComparison.Ordinal);
        var pair = SentencePairs.Of(source, sourceLanguage, target, targetLanguage).FirstOrDefault(bead => bead.Source.Start <= at && at + quote.Length <= bead.Source.End);
        return Graphemes.Beginning((pair?.Target.Of(target) ?? target).Trim(), FactWording.MaxText);
    }

    private static async Task<ArticleVersion?> VersionAsync(ArchiveContext db, ArticleId article, CancellationToken cancel)
    {
        var versions = await db.Versions.AsNoTracking().Where(x => x.ArticleId == article && (x.State == VersionState.Draft || x.State == VersionState.Live)).ToListAsync(cancel);
        return versions.Find(version => version.State == VersionState.Draft) ?? versions.FirstOrDefault();
    }

    private static async Task<IReadOnlyList<Block>> BlocksAsync(ArchiveContext db, VersionId version, CancellationToken cancel) =>
        await db.Blocks.AsNoTracking().Where(block => block.VersionId == version).OrderBy(block => block.Position).ThenBy(block => block.Id).ToListAsync(cancel);

    /// <summary>When each text of a block first went out: "yesterday" is the day before that, whatever was corrected around it since.</summary>
    private static async Task<IReadOnlyDictionary<(BlockId Block, string Text), DateTimeOffset>> ReleasedAsync(ArchiveContext db, ArticleId article, CancellationToken cancel)
    {
        var texts = await (
            from version in db.Versions.AsNoTracking()
            join block in db.Blocks.AsNoTracking() on version.Id equals block.VersionId
            where version.ArticleId == article && version.ReleasedAt != null
            orderby version.Number
            select new { block.Id, block.Text, At = version.ReleasedAt!.Value }).ToListAsync(cancel);
        return texts.DistinctBy(text => (text.Id, text.Text)).ToDictionary(text => (text.Id, text.Text), text => text.At);
    }
}
