using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>Where readers come upon story files: in the list of them, under articles, on the pages of parties. Only facts that they may see count.</summary>
public sealed class StoryFileIndex(IDbContextFactory<ArchiveContext> archive, StoryFileShelf shelf)
{
    private readonly KeptFileRows _rows = new();

    /// <summary>The files that have facts for readers, the last changed first.</summary>
    public async Task<IReadOnlyList<StoryFileRow>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        return [.. (await _rows.AllAsync(db, shelf, cancel)).OrderByDescending(row => row.ChangedAt).ThenBy(row => row.File.Key, StringComparer.Ordinal)];
    }

    /// <summary>The files that have facts which rest on a story, in whatever edition, the one with the most of them first.</summary>
    public async Task<IReadOnlyList<StoryFileLink>> OfStoryAsync(EditionId edition, StoryId story, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var passages = await LiveQuestions.Of(db).PassagesIn(db, story).ToListAsync(cancel);
        if (passages.Count == 0)
        {
            return [];
        }
        var (ids, resting) = (passages.Select(passage => passage.FileId).Distinct().ToList(), passages.Select(passage => passage.Id).ToHashSet());
        var files = new List<(StoryFile File, int Facts)>();
        await foreach (var file in shelf.WalkAsync(db, db.StoryFiles.Where(file => ids.Contains(file.Id)), cancel))
        {
            var shown = (await shelf.ShownAsync(db, file, cancel)).File;
            files.Add((file, shown.Facts.Count(fact => fact.Evidence.Any(evidence => resting.Contains(evidence.Id)))));
        }
        return [.. files.Where(file => file.Facts > 0).OrderByDescending(file => file.Facts).ThenBy(file => file.File.Key, StringComparer.Ordinal).Select(file => StoryFileLink.Of(file.File, edition))];
    }

    /// <summary>What each file that has facts of a party says of it and still holds, the file with the latest first.</summary>
    /// <param name="count">Of how many facts a file is to tell.</param>
    public async Task<IReadOnlyList<PartyFacts>> OfPartyAsync(TermId party, int count, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var files = new List<PartyFacts>();
        await foreach (var file in shelf.WalkAsync(db, db.StoryFiles.Where(file => db.FactParties.Any(x => x.FileId == file.Id && x.TermId == party)), cancel))
        {
            var view = await db.FileBoxAsync(shelf, file, cancel);
            files.Add(new PartyFacts(view, [.. OfParty(view.File, party).Take(count)]));
        }
        return [.. files.OrderByDescending(file => file.Facts is [var latest, ..] ? Since(latest.Fact) : DateTimeOffset.MinValue).ThenBy(file => file.View.File.File.Key, StringComparer.Ordinal)];
    }

    /// <summary>The boxes among the blocks that readers do not get: there is no such file, or nothing in it for that box.</summary>
    public async Task<IReadOnlyList<(BlockId Block, FileBox Box)>> EmptyBoxesAsync(IReadOnlyList<Block> blocks, CancellationToken cancel = default)
    {
        await using var db = await archive.OpenAsync(cancel);
        var files = await db.FileBoxesAsync(shelf, blocks, cancel);
        return
        [
            .. from block in blocks
               let box = block.Body as FileBox
               where box is not null && (!files.TryGetValue(box.File, out var file) || file.Facts(box.Part).Count == 0)
               select (block.Id, box),
        ];
    }

    private static IEnumerable<PublicFact> OfParty(PublicFile file, TermId party) =>
        file.Facts.Where(fact => fact.State != FactState.Superseded && fact.Fact.Parties.Exists(x => x.TermId == party))
            .OrderByDescending(fact => Since(fact.Fact)).ThenByDescending(fact => fact.Fact.Number);

    /// <summary>What lies ahead is as new as its entry; the rest is of its own time.</summary>
    private static DateTimeOffset Since(Fact fact) =>
        fact.Acts.Find(act => act.Kind == FactActKind.Entered)?.At is not { } entered ? fact.From ?? DateTimeOffset.MinValue
        : fact.From < entered ? fact.From.Value
        : entered;
}
