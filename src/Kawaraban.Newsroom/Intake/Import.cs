using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Takes feeds and saved pages from files: bytes to a wire story, to a receipt and a draft, and where asked, to a release.</summary>
public sealed class Import(ItemTaking items)
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
        var (taken, place) = (new List<ImportedItem>(), new ItemPlace(edition, section, path));
        for (var i = 0; i < wire.Items.Count; i++)
        {
            var item = await items.TakeAsync(wire, wire.Items[i], place, release, cancel);
            if (item.Code.Length > 0 && item.Outcome is not (ArrivalOutcome.PassedOver or ArrivalOutcome.Recalled))
            {
                complaints.Add(new ImportComplaint(item.Code, item.Message, $"item {i + 1}"));
            }
            taken.Add(new ImportedItem(item.Id, item.Title, NameOf(item.Outcome), item.Address is not null, item.Address, item.MissingPictures));
            progress?.Invoke(i + 1, wire.Items.Count);
        }
        return new ImportReport(path, FormatOf(wire), null, taken, complaints);
    }

    internal static string FormatOf(WireDocument wire) => $"{wire.Format.ToString().ToLowerInvariant()} {wire.Version}".Trim();

    private static string? RefusalOf(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? "there is no such file"
            : file.Length > WireLimits.Default.MaxBytes ? $"the file has {file.Length:N0} bytes; at most {WireLimits.Default.MaxBytes:N0} are read"
            : null;
    }

    private static string NameOf(ArrivalOutcome outcome) => outcome switch
    {
        ArrivalOutcome.Kept => "in-work",
        ArrivalOutcome.PassedOver => "passed-over",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
