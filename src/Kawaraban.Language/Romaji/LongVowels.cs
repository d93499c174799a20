namespace Kawaraban.Language.Romaji;

/// <summary>How <see cref="Hepburn"/> writes long vowels, and the n before a vowel.</summary>
/// <example><code>Hepburn.Of("シンオオクボ", LongVowels.Macrons) // "shin'ōkubo"</code></example>
public enum LongVowels
{
    /// <summary>Without any mark, as in passports and addresses: Tokyo, Shinichi.</summary>
    Plain,

    /// <summary>With macrons, and an apostrophe after an n that a vowel or y follows: Tōkyō, Shin'ichi.</summary>
    Macrons,
}
