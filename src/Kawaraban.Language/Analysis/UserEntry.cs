namespace Kawaraban.Language.Analysis;

/// <summary>A word to add to a lexicon at run time: a name of the register, with its reading.</summary>
/// <param name="Surface">The word as it is written in texts; not empty. A form with the given name first is an entry of its own.</param>
/// <param name="Reading">Its reading in katakana.</param>
/// <param name="Kind">What it is; only kinds that do not inflect.</param>
/// <remarks>
/// The cost is found by the lexicon: just low enough that the word wins over being cut into parts, and no lower, so that it
/// does not tear longer words apart. Give <see cref="Cost"/> to say otherwise.
/// </remarks>
/// <example><code>new UserEntry("金正恩", "キムジョンウン", WordKind.Person).Kind // WordKind.Person</code></example>
public sealed record UserEntry(string Surface, string Reading, WordKind Kind)
{
    /// <summary>The longest surface, in UTF-16 units.</summary>
    /// <example><code>UserEntry.MaxSurface // 256</code></example>
    public const int MaxSurface = 256;

    /// <summary>How it is spoken, in katakana; as it is read, if nothing is given.</summary>
    /// <example><code>new UserEntry("大阪城", "オオサカジョウ", WordKind.Place) { Pronunciation = "オーサカジョー" }.Pronunciation // "オーサカジョー"</code></example>
    public string Pronunciation { get; init; } = Reading;

    /// <summary>Its base form; as it is written, if nothing is given.</summary>
    /// <example><code>new UserEntry("キム・ジョンウン", "キムジョンウン", WordKind.Person) { Base = "金正恩" }.Base // "金正恩"</code></example>
    public string Base { get; init; } = Surface;

    /// <summary>The word's own cost, -32,768 to 32,767, lower being likelier; null to have it found.</summary>
    /// <example><code>new UserEntry("瓦版", "カワラバン", WordKind.Noun) { Cost = 3000 }.Cost // 3000</code></example>
    public short? Cost { get; init; }
}
