using System.Globalization;
using System.Text.Json;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Machine;

namespace Kawaraban.Newsroom.Editions;

/// <summary>
/// Reads the publication from its folder: <c>publication.json</c>, and a folder for each edition with <c>edition.json</c>,
/// <c>words.json</c>, <c>typography.css</c> and <c>logo.svg</c>. What is wrong is told with the file's name.
/// </summary>
public static class PublicationFolder
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="InvalidDataException">A file is missing or wrong; the message says which and what.</exception>
    public static Publication Read(string folder)
    {
        var editions = Directory.Exists(folder)
            ? Directory.GetDirectories(folder).Where(path => File.Exists(Path.Combine(path, "edition.json"))).Select(ReadEdition).OrderBy(edition => edition.Order).ThenBy(edition => edition.Id.Value, StringComparer.Ordinal).ToList()
            : [];
        if (editions.Count == 0)
        {
            throw new InvalidDataException($"no edition in {folder}: each edition is a folder with an edition.json");
        }
        return InFile(Path.Combine(folder, "publication.json"), root =>
            new Publication(Text(root, "name"), Text(root, "owner"), Text(root, "contact"), editions));
    }

    private static Edition ReadEdition(string folder)
    {
        var id = Path.GetFileName(folder);
        if (!EditionId.IsValid(id))
        {
            throw new InvalidDataException($"{folder}: an edition's folder is named as a language tag in lower case");
        }
        var words = InFile(Path.Combine(folder, "words.json"), root => Words.Read(id, root));
        return InFile(Path.Combine(folder, "edition.json"), root => new Edition
        {
            Id = new EditionId(id),
            Language = Text(root, "language"),
            Direction = Text(root, "direction") is var direction and ("ltr" or "rtl") ? direction : throw new InvalidDataException("direction is ltr or rtl"),
            Locale = CultureInfo.GetCultureInfo(Text(root, "locale")),
            Zone = TimeZoneInfo.FindSystemTimeZoneById(Text(root, "timeZone")),
            Order = root.GetProperty("order").GetInt32(),
            Masthead = Masthead(root.GetProperty("masthead")),
            Sections = [.. root.GetProperty("sections").EnumerateArray().Select(section => Section(section))],
            Dates = Dates(root.GetProperty("dates")),
            Credit = Credit(root.GetProperty("credit")),
            Typography = Typography(root.GetProperty("typography")),
            Review = root.TryGetProperty("review", out var review) ? ReviewOf(review) : ReviewRule.None,
            Register = root.TryGetProperty("machineRegister", out var register) ? RegisterOf(register) : MachineRegister.None,
            MachineNotice = root.TryGetProperty("machineNotice", out var notice) ? NoticeOf(notice) : MachineNotice.Always,
            Words = words,
            SourceChanges = root.TryGetProperty("sourceChanges", out var treatments) ? Treatments(treatments) : new(),
            StyleSheet = File.ReadAllText(Path.Combine(folder, "typography.css")),
            Logo = File.ReadAllText(Path.Combine(folder, "logo.svg")),
        });
    }

    private static Masthead Masthead(JsonElement json) => new(Text(json, "name"), Text(json, "tagline"), json.GetProperty("since").GetInt32());

    private static Section Section(JsonElement json) =>
        new(new SectionId(Text(json, "id")), Text(json, "name"), json.TryGetProperty("weight", out var weight) ? weight.GetDouble() : 0);

    private static ReviewRule ReviewOf(JsonElement json) => json.GetString() switch
    {
        "none" => ReviewRule.None,
        "machine" => ReviewRule.Machine,
        "always" => ReviewRule.Always,
        _ => throw new InvalidDataException("review is none, machine or always"),
    };

    private static MachineRegister RegisterOf(JsonElement json) => json.GetString() switch
    {
        "plain" => MachineRegister.Plain,
        "polite" => MachineRegister.Polite,
        _ => throw new InvalidDataException("machineRegister is plain or polite"),
    };

    private static MachineNotice NoticeOf(JsonElement json) => json.GetString() switch
    {
        "always" => MachineNotice.Always,
        "unedited" => MachineNotice.Unedited,
        "never" => MachineNotice.Never,
        _ => throw new InvalidDataException("machineNotice is always, unedited or never"),
    };

    private static DateForms Dates(JsonElement json) => new(Text(json, "dateTime"), Text(json, "day"), Text(json, "month"), Text(json, "zone"));

    private static CreditForm Credit(JsonElement json) => new(Text(json, "open"), Text(json, "separator"), Text(json, "close"));

    private static Typography Typography(JsonElement json) => new(
        json.GetProperty("phraseBreaks").GetBoolean(), json.GetProperty("verticalReading").GetBoolean(), Text(json, "listSeparator"), Text(json, "dateline"));

    /// <summary>What is not named is as it is without.</summary>
    private static Treatments Treatments(JsonElement json)
    {
        var usual = new Treatments();
        return new Treatments
        {
            Typo = Treatment(json, "typo", usual.Typo),
            Style = Treatment(json, "style", usual.Style),
            NewFact = Treatment(json, "newFact", usual.NewFact),
            Correction = Treatment(json, "correction", usual.Correction),
            Legal = Treatment(json, "legal", usual.Legal),
        };
    }

    private static Treatment Treatment(JsonElement json, string name, Treatment usual) => !json.TryGetProperty(name, out var value) ? usual : value.GetString() switch
    {
        "silence" => Translations.Treatment.Silence,
        "task" => Translations.Treatment.Task,
        "alarm" => Translations.Treatment.Alarm,
        _ => throw new InvalidDataException($"'sourceChanges.{name}' is silence, task or alarm"),
    };

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new InvalidDataException($"'{name}' is missing");

    private static T InFile<T>(string path, Func<JsonElement, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            return read(json.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidDataException or KeyNotFoundException or InvalidOperationException or FileNotFoundException or CultureNotFoundException or TimeZoneNotFoundException)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }
    }
}
