using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>What an edition's folder says of the Stylebook.</summary>
/// <param name="Pack">Its house style; empty where it has none.</param>
/// <param name="Words">What the rules say to its readers; null where it has no words of its own.</param>
internal sealed record HouseStyle(StylePack Pack, RuleWords? Words)
{
    /// <exception cref="InvalidDataException">A file is wrong; the message says which and what.</exception>
    public static HouseStyle Read(string folder) =>
        new(In(Path.Combine(folder, "stylebook.json"), StylePack.Read) ?? new StylePack([], []), In(Path.Combine(folder, "findings.json"), RuleWords.Read));

    private static T? In<T>(string path, Func<ReadOnlyMemory<byte>, T> read)
        where T : class
    {
        try
        {
            return File.Exists(path) ? read(File.ReadAllBytes(path)) : null;
        }
        catch (InvalidDataException wrong)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }
    }
}
