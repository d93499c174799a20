using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Intake.Fetching.Polling;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Takes the files that were dropped into a source's folder: each is read once, and goes to <c>done</c> or <c>refused</c> with a word on why.</summary>
public sealed class FolderPoll(DropFolders folders, DocumentTaking documents, ArrivalBook arrivals, TimeProvider clock)
{
    /// <summary>A file that nobody has written to for so long is whole.</summary>
    internal static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    private const int MostFiles = 500;

    internal async Task<PollOutcome> RunAsync(IntakeSource source, Editions.Edition edition, CancellationToken cancel)
    {
        DirectoryInfo folder;
        try
        {
            folder = folders.Open(source.Address);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return new PollOutcome.Failed("no-folder", closed.Message);
        }
        var (format, pictures) = ("", new List<FileInfo>());
        foreach (var file in Whole(folder))
        {
            cancel.ThrowIfCancellationRequested();
            if (DroppedFile.IsPicture(file))
            {
                pictures.Add(file);
                continue;
            }
            format = await TakeAsync(new DroppedFile(folder, file), source, edition, cancel) ?? format;
        }
        // Pictures wait for the file that names them; after a day none comes any more.
        foreach (var picture in pictures.Where(picture => clock.GetUtcNow() - picture.LastWriteTimeUtc > NextPoll.Longest))
        {
            new DroppedFile(folder, picture).Done([]);
        }
        return format.Length > 0 ? new PollOutcome.Came(format) : new PollOutcome.NothingNew();
    }

    /// <summary>Files of the folder itself, oldest first; hidden ones, links, and what is still being written are left alone.</summary>
    private IEnumerable<FileInfo> Whole(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => !file.Name.StartsWith('.') && !DroppedFile.IsPart(file) && !DropFolders.IsLink(file) && clock.GetUtcNow() - file.LastWriteTimeUtc >= Quiet)
        .OrderBy(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal)
        .Take(MostFiles);

    /// <returns>The format that was found; null where the file could not be read.</returns>
    private async Task<string?> TakeAsync(DroppedFile dropped, IntakeSource source, Editions.Edition edition, CancellationToken cancel)
    {
        if (await dropped.ReadAsync(WireLimits.Default.MaxBytes, cancel) is not { } bytes)
        {
            await RefuseAsync(dropped, source, "too-large", "", cancel);
            return null;
        }
        var wire = Teleprinter.Read(bytes);
        if (!wire.Ok)
        {
            await RefuseAsync(dropped, source, WireCodes.Of(wire.Error!.Code), wire.Error.Message, cancel);
            return null;
        }
        var place = new ItemPlace(edition, source.Section, dropped.Path, source, source.BringsPictures);
        var (refused, total) = await documents.TakeAsync(wire, source, place, cancel);
        var complaints = (refused == 0 ? [] : new[] { $"{refused} of {total} items could not be taken: the desk says which." })
            .Concat(wire.Warnings.Select(warning => $"{warning.At}: {warning.Code}: {warning.Message}")).ToList();
        if (total > 0 && refused == total)
        {
            dropped.Refuse(complaints);
        }
        else
        {
            dropped.Done(complaints);
        }
        return Import.FormatOf(wire);
    }

    private async Task RefuseAsync(DroppedFile dropped, IntakeSource source, string code, string message, CancellationToken cancel)
    {
        var arrival = new Arrival
        {
            SourceId = source.Id, ItemId = dropped.Name, At = clock.GetUtcNow(), Title = dropped.Name, Outcome = ArrivalOutcome.Refused, Code = code, Message = message, Place = dropped.Name,
        };
        await arrivals.PutAsync(source.Id, [arrival], cancel);
        dropped.Refuse([message.Length > 0 ? $"{code}: {message}" : code]);
    }
}
