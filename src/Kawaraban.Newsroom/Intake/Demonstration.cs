using System.Text.Json;
using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Register.Exchange;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles.Exchange;

namespace Kawaraban.Newsroom.Intake;

/// <summary>
/// Loads the demonstration newspaper into an empty archive: authors, pictures, every manuscript released in the order of its time, story files. A
/// start that was interrupted goes on where it was.
/// </summary>
public sealed class Demonstration(EntryDesk entries, ReleaseDesk releases, AuthorBook authors, PictureLedger pictures, TermTakingDesk terms, StoryFileTaking files, IPictureShelf shelf, Publication publication, TimeProvider clock)
{
    /// <param name="progress">Told after each manuscript how many of how many are in.</param>
    public async Task LoadAsync(string folder, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        await LoadAuthorsAsync(Path.Combine(folder, "authors.json"), cancel);
        await LoadTermsAsync(Path.Combine(folder, "terms"), cancel);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "pictures"), "*.json").Order(StringComparer.Ordinal))
        {
            await LoadPictureAsync(file, cancel);
        }
        var manuscripts = Manuscripts(folder).OrderBy(sheet => sheet.Manuscript.Released).ToList();
        for (var i = 0; i < manuscripts.Count; i++)
        {
            await LoadAsync(manuscripts[i], cancel);
            progress?.Invoke(i + 1, manuscripts.Count);
        }
        await LoadStoryFilesAsync(Path.Combine(folder, "files"), cancel);
    }

    private async Task LoadAuthorsAsync(string file, CancellationToken cancel)
    {
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(file, cancel));
        foreach (var author in json.RootElement.EnumerateArray())
        {
            var id = new AuthorId(author.GetProperty("id").GetString()!);
            var texts = publication.Editions.Select(edition => new AuthorText
            {
                AuthorId = id, EditionId = edition.Id, Name = Word(author, "name", edition), Role = Word(author, "role", edition), Bio = Word(author, "bio", edition),
            });
            await authors.PutAsync(new Author { Id = id, XHandle = author.GetProperty("x").GetString() }, [.. texts.Where(text => text.Name.Length > 0)], cancel);
        }
    }

    /// <summary>Before the stories: each release says which terms it mentions.</summary>
    private async Task LoadTermsAsync(string folder, CancellationToken cancel)
    {
        foreach (var path in (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csv") : []).Order(StringComparer.Ordinal))
        {
            await using var file = File.OpenRead(path);
            var taken = await terms.TakeAsync(TermFileFormat.Csv.ReadAsync(file, cancel), null, cancel: cancel);
            if (taken.Problems is [var first, ..])
            {
                throw new InvalidDataException($"{path}: {first.Place}: {first.What}");
            }
        }
    }

    /// <summary>After the stories: their facts rest on passages.</summary>
    private async Task LoadStoryFilesAsync(string folder, CancellationToken cancel)
    {
        foreach (var path in (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : []).Order(StringComparer.Ordinal))
        {
            await using var file = File.OpenRead(path);
            var taken = await files.TakeAsync(file, StoryFileFormat.Json, cancel: cancel);
            if (taken.Problems is [var first, ..])
            {
                throw new InvalidDataException($"{path}: {first}");
            }
        }
    }

    private async Task LoadPictureAsync(string file, CancellationToken cancel)
    {
        var id = new PictureId(Path.GetFileNameWithoutExtension(file));
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(file, cancel));
        var root = json.RootElement;
        var image = Path.ChangeExtension(file, ".jpg");
        await using var bytes = File.OpenRead(image);
        var kept = await shelf.KeepAsync(bytes, cancel);
        if (kept.Hash is null)
        {
            throw new InvalidDataException($"{image}: {kept.Refusal}");
        }
        var focal = root.GetProperty("focal");
        var picture = new Picture
        {
            Id = id, Hash = kept.Hash, Width = kept.Width, Height = kept.Height, FocalX = focal[0].GetDouble(), FocalY = focal[1].GetDouble(),
            Kind = Enum.Parse<PictureKind>(root.GetProperty("kind").GetString()!, ignoreCase: true), ReceivedAt = clock.GetUtcNow(),
        };
        var texts = publication.Editions.Select(edition => new PictureText
        {
            PictureId = id, EditionId = edition.Id, Caption = Word(root, "caption", edition), Alt = Word(root, "alt", edition), Photographer = Word(root, "photographer", edition), Agency = Word(root, "agency", edition),
        });
        await pictures.PutAsync(picture, [.. texts.Where(text => text.Alt.Length > 0)], cancel);
    }

    private static string Word(JsonElement json, string name, Edition edition) =>
        json.TryGetProperty(name, out var words) && words.ValueKind == JsonValueKind.Object && words.TryGetProperty(edition.Id.Value, out var word) ? word.GetString() ?? "" : "";

    private IEnumerable<Sheet> Manuscripts(string folder)
    {
        foreach (var story in Directory.GetDirectories(Path.Combine(folder, "stories")).Order(StringComparer.Ordinal))
        {
            foreach (var file in Directory.GetFiles(story, "*.md").Order(StringComparer.Ordinal))
            {
                var edition = publication.Find(Path.GetFileName(file).Split('.')[0]);
                if (edition is not null)
                {
                    yield return new Sheet(file, Path.GetFileName(story), edition, ReadFile(file));
                }
            }
        }
    }

    private static Manuscript ReadFile(string file)
    {
        try
        {
            return ManuscriptReader.Read(File.ReadAllText(file));
        }
        catch (FormatException wrong)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }

    private async Task LoadAsync(Sheet sheet, CancellationToken cancel)
    {
        var manuscript = sheet.Manuscript;
        if (await entries.LiveNumberAsync(sheet.Key, sheet.Edition.Id, cancel) >= sheet.Number)
        {
            return;
        }
        var entered = await entries.EnterAsync(
            new Entry
            {
                Edition = sheet.Edition.Id, StoryKey = sheet.Key, Head = HeadOf(manuscript, sheet.Key), Blocks = manuscript.Blocks, From = manuscript.From, Omitted = manuscript.Omitted,
            }, cancel);
        var outcome = await releases.ReleaseAsync(entered.Article, null, manuscript.Act, manuscript.Text("note"), null, manuscript.Released, cancel: cancel);
        if (outcome is ReleaseOutcome.Refused(var objections))
        {
            throw new InvalidDataException($"{sheet.File}: {string.Join(", ", objections.Select(objection => objection.Code + " " + objection.Detail))}");
        }
    }

    private static Head HeadOf(Manuscript manuscript, string key) => new()
    {
        Kicker = manuscript.Text("kicker"),
        Headline = manuscript.Text("headline"),
        Standfirst = manuscript.Text("standfirst"),
        Section = new SectionId(manuscript.Text("section")),
        Slug = manuscript.Text("slug") is { Length: > 0 } slug ? slug : key,
        Genre = Enum.Parse<Genre>(manuscript.Text("genre"), ignoreCase: true),
        Dateline = manuscript.Text("dateline"),
        Picture = manuscript.Text("picture") is { Length: > 0 } picture ? new PictureId(picture) : null,
        Keywords = manuscript.List("keywords"),
        Authors = [.. manuscript.List("authors").Select(id => new AuthorId(id))],
        Translators = [.. manuscript.List("translators").Select(id => new AuthorId(id))],
    };

    private sealed record Sheet(string File, string Key, Edition Edition, Manuscript Manuscript)
    {
        /// <summary>Which release of its article it is: 1 for <c>en.md</c>, 2 for <c>en.2.md</c>.</summary>
        public int Number => Path.GetFileName(File).Split('.') is [_, var number, _] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 1;
    }
}
