using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Drafts;

/// <summary>
/// Takes a wire's newer text into a draft that somebody has in work, place by place as somebody decided. What stood there before stays in the
/// record, and what was taken out or put in can be undone like any other act.
/// </summary>
public sealed class WireTaking(IDbContextFactory<ArchiveContext> archive, TimeProvider clock)
{
    /// <summary>Takes the named places, keeps the draft's text at all others, and settles what the wire told.</summary>
    /// <param name="stamp">Of the draft as it was looked at.</param>
    /// <param name="keys">Of places of <see cref="NewerPlace"/>.</param>
    public async Task<WireTaken> TakeAsync(ArticleId article, long advisory, string stamp, IReadOnlySet<string> keys, StaffId by, CancellationToken cancel = default)
    {
        await using var db = await archive.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.HoldAsync(article, cancel);
        var told = await db.Advisories.FirstOrDefaultAsync(x => x.Id == advisory && x.ArticleId == article && x.SettledAt == null, cancel);
        var draft = await db.Versions.FirstOrDefaultAsync(x => x.ArticleId == article && x.State == VersionState.Draft, cancel);
        if (told?.Text is null || draft is null)
        {
            return WireTaken.Gone;
        }
        var blocks = await db.Blocks.Where(x => x.VersionId == draft.Id).OrderBy(x => x.Position).ThenBy(x => x.Id).ToListAsync(cancel);
        if (DraftStamp.Of(draft, blocks) != stamp)
        {
            return WireTaken.Moved;
        }
        var now = clock.GetUtcNow();
        var taking = new Hand(db, draft, blocks.ToDictionary(block => block.Id), by, now);
        foreach (var place in NewerPlace.Of(draft, blocks, told).Where(place => keys.Contains(place.Key)))
        {
            await taking.TakeAsync(place, cancel);
        }
        (told.SettledAt, told.SettledBy) = (now, by);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return WireTaken.Taken;
    }

    /// <summary>One taking's acts, in their order.</summary>
    private sealed class Hand(ArchiveContext db, ArticleVersion draft, Dictionary<BlockId, Block> blocks, StaffId by, DateTimeOffset now)
    {
        private readonly Dictionary<BlockId, BlockId> _lastAfter = [];
        private BlockId? _lastAtTop;
        private bool _isHeadSaved;

        public async Task TakeAsync(NewerPlace place, CancellationToken cancel)
        {
            switch (place)
            {
                case { Field: { } field }:
                    TakeHead(field, place.Now);
                    break;
                case { Block: null }:
                    await AddAsync(place, cancel);
                    break;
                case { Now: "" }:
                    await RemoveAsync(blocks[place.Block.Value], cancel);
                    break;
                default:
                    await ChangeAsync(blocks[place.Block.Value], place.Now, cancel);
                    break;
            }
        }

        private void TakeHead(HeadField field, string text)
        {
            HeadPaper.Put(draft, field, text);
            draft.Revision += _isHeadSaved ? 0 : 1;
            _isHeadSaved = true;
        }

        private async Task ChangeAsync(Block block, string text, CancellationToken cancel)
        {
            await KeepAsync(block, cancel);
            block.Put(text, BlockOrigin.Human, by, now);
            db.Add(new BlockSave { VersionId = draft.Id, BlockId = block.Id, Revision = block.Revision, Text = text, At = now, By = by });
        }

        private async Task RemoveAsync(Block block, CancellationToken cancel)
        {
            await KeepAsync(block, cancel);
            db.AddAct(draft.Id, PasteUpKind.Removed, await db.KeepAsync(draft.Id, [block], [], cancel), [], by, now);
            db.Add(new BlockSave { VersionId = draft.Id, BlockId = block.Id, Revision = block.Revision + 1, Text = null, At = now, By = by });
            db.Remove(block);
            await db.SaveChangesAsync(cancel);
        }

        /// <summary>After the block that it follows, and after what was put there before it.</summary>
        private async Task AddAsync(NewerPlace place, CancellationToken cancel)
        {
            var after = place.After is { } above ? _lastAfter.GetValueOrDefault(above, above) : _lastAtTop;
            await db.SaveChangesAsync(cancel);
            var block = new Block { VersionId = draft.Id, Id = BlockId.New(), Position = await db.PlaceAfterAsync(draft.Id, after, cancel), Text = place.Now, SavedAt = now, SavedBy = by };
            db.Add(block);
            db.Add(new BlockSave { VersionId = draft.Id, BlockId = block.Id, Revision = 1, Text = block.Text, At = now, By = by });
            db.AddAct(draft.Id, PasteUpKind.Added, new KeptOrder([], []), [block], by, now);
            await db.SaveChangesAsync(cancel);
            if (place.After is { } first)
            {
                _lastAfter[first] = block.Id;
                return;
            }
            _lastAtTop = block.Id;
        }

        /// <summary>What came in with the draft was never saved at the desk: it goes into the record before it is written over.</summary>
        private async Task KeepAsync(Block block, CancellationToken cancel)
        {
            if (!await db.BlockSaves.AnyAsync(x => x.VersionId == draft.Id && x.BlockId == block.Id && x.Revision == block.Revision, cancel))
            {
                db.Add(new BlockSave { VersionId = draft.Id, BlockId = block.Id, Revision = block.Revision, Text = block.Text, At = block.SavedAt, By = block.SavedBy, Origin = block.Origin });
            }
        }
    }
}

/// <summary>What became of taking a wire's newer text.</summary>
public enum WireTaken
{
    Taken,

    /// <summary>Somebody saved the draft since it was looked at: nothing was taken.</summary>
    Moved,

    /// <summary>There is no draft, nothing to take, or somebody settled it before.</summary>
    Gone,
}
