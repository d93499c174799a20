using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Moving;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Takes feeds, saved pages and exported sites from files: bytes to a wire story, to a receipt and a draft, and where asked, to a release.</summary>
public sealed class Import(ItemTaking items)
{
    /// <param name="section">The section for every item; null takes it from the items' categories.</param>
    /// <param name="progress">Told after each item how many of how many are in.</param>
    /// <param name="bringPictures">Pictures that do not lie beside the file are fetched from where the items say that they are.</param>
    public async Task<ImportReport> ReadAsync(
        string path, Edition edition, SectionId? section, bool release, Action<int, int>? progress = null, bool bringPictures = false, CancellationToken cancel = default)
    {
        if (!File.Exists(path))
        {
            return new ImportReport(path, "unknown", "there is no such file", [], []);
        }
        await using var file = File.OpenRead(path);
        var wire = Teleprinter.ReadStories(file);
        if (!wire.Head.Ok)
        {
            return new ImportReport(path, FormatOf(wire.Head), wire.Head.Error!.Message, [], ComplaintsOf(wire));
        }
        var (taken, complaints, passedOver) = (new List<ImportedItem>(), new List<ImportComplaint>(), 0);
        var (place, number) = (new ItemPlace(edition, section, path, BringsPictures: bringPictures), 0);
        foreach (var story in wire.Stories)
        {
            number++;
            if (wire.Head.Format == WireFormat.Wxr && !MovedPost.IsText(story))
            {
                passedOver++;
            }
            else
            {
                taken.Add(await TakeAsync(wire.Head, story, number, place, release, complaints, cancel));
            }
            progress?.Invoke(number, wire.Count);
        }
        if (passedOver > 0)
        {
            complaints.Add(new ImportComplaint("no-text", $"{passedOver} items are no texts: pictures, menus, what was thrown away.", ""));
        }
        return new ImportReport(path, FormatOf(wire.Head), null, taken, [.. ComplaintsOf(wire), .. complaints]);
    }

    private async Task<ImportedItem> TakeAsync(WireDocument wire, WireStory story, int number, ItemPlace place, bool release, List<ImportComplaint> complaints, CancellationToken cancel)
    {
        var isMoved = wire.Format == WireFormat.Wxr;
        var item = await items.TakeAsync(wire, isMoved ? MovedPost.Of(story, place.File!) : story, place, release && (!isMoved || MovedPost.IsPublished(story)), cancel);
        if (item.Code.Length > 0 && item.Outcome is not (ArrivalOutcome.PassedOver or ArrivalOutcome.Recalled))
        {
            complaints.Add(new ImportComplaint(item.Code, item.Message, $"item {number}"));
        }
        return new ImportedItem(item.Id, item.Title, NameOf(item.Outcome), item.Address is not null, item.Address, item.MissingPictures);
    }

    private static List<ImportComplaint> ComplaintsOf(StoryStream wire) =>
        [.. wire.Warnings.Select(warning => new ImportComplaint(warning.Code, warning.Message, warning.At))];

    internal static string FormatOf(WireDocument wire) => $"{wire.Format.ToString().ToLowerInvariant()} {wire.Version}".Trim();

    private static string NameOf(ArrivalOutcome outcome) => outcome switch
    {
        ArrivalOutcome.Kept => "in-work",
        ArrivalOutcome.PassedOver => "passed-over",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
