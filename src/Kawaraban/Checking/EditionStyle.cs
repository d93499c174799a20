using System.Text.Json;
using Kawaraban.Language;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Register;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking;

/// <summary>What of an edition's folder a check needs: its language, its house style, and the words of the rules.</summary>
/// <param name="Language">The language of the edition.</param>
/// <param name="Pack">Its house style.</param>
/// <param name="Words">What the rules say.</param>
internal sealed record EditionStyle(TextLanguage Language, StylePack Pack, RuleWords Words)
{
    /// <summary>The names by which texts are judged; null where no file of them was given.</summary>
    public RegisterNames? Names { get; init; }

    /// <summary>A pair with the names that its texts say.</summary>
    public Pair Named(Pair pair) => Names is not { } names ? pair : pair with
    {
        SourceNames = names.Places(pair.Source, TermLanguage.Parse(pair.SourceLanguage.Tag), TermLanguage.Parse(pair.TargetLanguage.Tag)),
        TargetNames = names.Places(pair.Target, TermLanguage.Parse(pair.TargetLanguage.Tag), TermLanguage.Parse(pair.TargetLanguage.Tag)),
    };

    /// <summary>A passage with the names that it says.</summary>
    public Passage Named(Passage passage) => Names is { } names ? passage.With(names.In(passage.Text, TermLanguage.Parse(passage.Language.Tag))) : passage;

    /// <exception cref="InvalidDataException">There is no such edition, or one of its files is wrong.</exception>
    public static EditionStyle Read(string editions, string id, string wordsOf)
    {
        var folder = FolderOf(editions, id);
        return new EditionStyle(
            LanguageOf(folder),
            In(Path.Combine(folder, "stylebook.json"), StylePack.Read),
            In(Path.Combine(FolderOf(editions, wordsOf), "findings.json"), RuleWords.Read));
    }

    /// <summary>The language of an edition, where nothing else of it is asked.</summary>
    /// <exception cref="InvalidDataException">There is no such edition, or its language is not read here.</exception>
    public static TextLanguage LanguageOf(string editions, string id) => LanguageOf(FolderOf(editions, id));

    private static string FolderOf(string editions, string id)
    {
        var folder = Path.Combine(editions, id);
        return EditionId.IsValid(id) && Directory.Exists(folder) ? folder : throw new InvalidDataException($"there is no edition '{id}' in {editions}");
    }

    private static TextLanguage LanguageOf(string folder) => In(Path.Combine(folder, "edition.json"), bytes =>
    {
        using var json = JsonDocument.Parse(bytes);
        var tag = json.RootElement.GetProperty("language").GetString();
        return TextLanguage.TryParse(tag, out var language) ? language : throw new InvalidDataException($"the Stylebook reads ja and en, not '{tag}'");
    });

    private static T In<T>(string path, Func<ReadOnlyMemory<byte>, T> read)
    {
        try
        {
            return read(File.ReadAllBytes(path));
        }
        catch (Exception wrong) when (wrong is InvalidDataException or JsonException or KeyNotFoundException or FileNotFoundException)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }
    }
}
