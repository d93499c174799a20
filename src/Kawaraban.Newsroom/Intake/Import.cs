using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Takes feeds and saved pages from files: bytes to a wire story, to a receipt and a draft, and where asked, to a release.</summary>
public sealed class Import(EntryDesk entries, ReleaseDesk releases, ItemEntry items, TimeProvider clock)
{
    /// <param name="section">The section for every item; null takes it from the items' categories.</param>
    /// <param name="progress">Told after each item how many of how many are in.</param>
    public async Task<ImportReport> ReadAsync(string path, Edition edition, SectionId? section, bool release, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        if (RefusalOf(path) is { } refusal)
        {
            return new ImportReport(path, "unknown", refusal, [], []);
        }
        var wire = Teleprinter.Read(await File.ReadAllBytesAsync(path, cancel));
        var complaints = wire.Warnings.Select(warning => new ImportComplaint(warning.Code, warning.Message, warning.At)).ToList();
        if (!wire.Ok)
        {
            return new ImportReport(path, FormatOf(wire), wire.Error!.Message, [], complaints);
        }
        var taken = new List<ImportedItem>();
        for (var i = 0; i < wire.Items.Count; i++)
        {
            taken.Add(await TakeAsync(wire, wire.Items[i], i + 1, path, edition, section, release, complaints, cancel));
            progress?.Invoke(i + 1, wire.Items.Count);
        }
        return new ImportReport(path, FormatOf(wire), null, taken, complaints);
    }

    private static string? RefusalOf(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? "there is no such file"
            : file.Length > WireLimits.Default.MaxBytes ? $"the file has {file.Length:N0} bytes; at most {WireLimits.Default.MaxBytes:N0} are read"
            : null;
    }

    private static string FormatOf(WireDocument wire) => $"{wire.Format.ToString().ToLowerInvariant()} {wire.Version}".Trim();

    /// <summary>One bad item never keeps the rest out.</summary>
    private async Task<ImportedItem> TakeAsync(
        WireDocument wire, WireStory story, int number, string path, Edition edition, SectionId? section, bool release, List<ImportComplaint> complaints, CancellationToken cancel)
    {
        try
        {
            var (entry, missing) = await items.MakeAsync(wire, story, path, edition, section, cancel);
            var entered = await entries.EnterAsync(entry, cancel);
            var address = release && entered.IsReleasable ? await ReleaseAsync(entered.Article, story, number, complaints, cancel) : null;
            return new ImportedItem(entry.Origin!.ItemId, entry.Head.Headline, OutcomeOf(entered), address is not null, address, missing);
        }
        catch (InvalidDataException wrong)
        {
            complaints.Add(new ImportComplaint("bad-item", wrong.Message, $"item {number}"));
            return Refused(story);
        }
        catch (NotWrittenException refused)
        {
            complaints.Add(new ImportComplaint("not-written", refused.Message, $"item {number}"));
            return Refused(story);
        }
    }

    private static ImportedItem Refused(WireStory story) => new(story.Id ?? story.Link ?? "", story.Title ?? "", "refused", false, null, 0);

    private async Task<string?> ReleaseAsync(ArticleId article, WireStory story, int number, List<ImportComplaint> complaints, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var said = story.Updated ?? story.Published ?? now;
        var outcome = await releases.ReleaseAsync(article, null, ReleaseKind.Update, "", null, said < now ? said : now, cancel);
        if (outcome is ReleaseOutcome.Released released)
        {
            return released.Address.Path;
        }
        var why = outcome is ReleaseOutcome.Refused(var objections) ? string.Join(", ", objections.Select(objection => objection.Code)) : "there is no draft";
        complaints.Add(new ImportComplaint("not-released", why, $"item {number}"));
        return null;
    }

    private static string OutcomeOf(Entered entered) => entered.Outcome switch
    {
        EntryOutcome.New => "new",
        EntryOutcome.Updated => "updated",
        EntryOutcome.InWork => "in-work",
        _ => "unchanged",
    };
}
