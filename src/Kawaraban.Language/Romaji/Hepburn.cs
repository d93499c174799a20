using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Romaji;

/// <summary>Kana in Latin letters by Hepburn's rules, n throughout, foreign sounds as near as letters come to them.</summary>
/// <remarks>
/// It knows kana and no words: おう, おお and うう are taken for long vowels (オモウ is omō, though the verb 思う is omou), particles are
/// written as spelled. A reading with ー, as dictionaries give pronunciations, has neither doubt. Lower case throughout.
/// </remarks>
/// <example><code>Hepburn.Of("トウキョウ", LongVowels.Macrons) // "tōkyō"</code></example>
public static class Hepburn
{
    /// <summary>Writes kana in letters.</summary>
    /// <param name="kana">Hiragana and katakana of any width; whatever else there is stays as it is.</param>
    /// <param name="longVowels">Whether to mark long vowels.</param>
    /// <returns>Lower-case ASCII, with macrons if they are asked for.</returns>
    /// <example><code>Hepburn.Of("マッチとキャッシュ") // "matchitokyasshu"</code></example>
    public static string Of(string kana, LongVowels longVowels = LongVowels.Plain)
    {
        ArgumentNullException.ThrowIfNull(kana);
        return Written(kana, new HepburnWord(longVowels, kana.Length, isSpoken: false));
    }

    /// <summary>Writes kana in which ー marks every long vowel: オモウ is omou.</summary>
    internal static string OfSpoken(string kana, LongVowels longVowels) =>
        Written(kana, new HepburnWord(longVowels, kana.Length, isSpoken: true));

    /// <summary>Takes the macrons and apostrophes off letters: what an address or an index in ASCII needs.</summary>
    /// <param name="romaji">Letters as <see cref="Of"/> gives them.</param>
    /// <returns>The letters without marks.</returns>
    /// <example><code>Hepburn.Plain("shin'ōkubo") // "shinokubo"</code></example>
    public static string Plain(string romaji)
    {
        ArgumentNullException.ThrowIfNull(romaji);
        var plain = new StringBuilder(romaji.Length);
        foreach (var c in romaji)
        {
            plain.Append(c == '\'' ? "" : HepburnWord.WithoutMacron(c).ToString());
        }

        return plain.ToString();
    }

    private static string Written(string kana, HepburnWord word)
    {
        var katakana = Kana.ToKatakana(IterationMarks.Expand(Width.Full(kana, WidthKinds.Katakana)));
        for (var at = 0; at < katakana.Length;)
        {
            var length = HepburnTable.LengthAt(katakana, at);
            word.Append(HepburnTable.Of(katakana, at, length), katakana[at]);
            at += length;
        }

        return word.Written();
    }
}
