using Kawaraban.Language.Analysis;
using Kawaraban.Language.Romaji;

namespace Kawaraban.Language.Reading;

/// <summary>How a text is read: in kana, in Latin letters, and as ruby for its kanji.</summary>
/// <remarks>
/// It is a proposal: readings come from the lexicon's most likely words, numbers are read as a newsreader would, and of a name that
/// is read in several ways the usual one is taken, unless the text gives its reading in brackets. Old forms of kanji are read as the new ones. What nobody knows how to read, and
/// whatever is not Japanese, stays as it is written.
/// </remarks>
/// <example><code>TextReading.Of("北朝鮮がミサイルを発射").Kana // "キタチョウセンガミサイルヲハッシャ"</code></example>
public sealed class TextReading
{
    private readonly IReadOnlyList<WordReading> _words;
    private readonly Lazy<IReadOnlyList<RubyPiece>> _ruby;

    private TextReading(string text, IReadOnlyList<WordReading> words)
    {
        Text = text;
        _words = words;
        Kana = string.Concat(words.Select(word => word.Kana));
        _ruby = new(() => RubyOfWords.Of(words));
    }

    /// <summary>The text that is read.</summary>
    /// <example><code>TextReading.Of("東京").Text // "東京"</code></example>
    public string Text { get; }

    /// <summary>The reading in katakana as dictionaries write it: は and を stay as they are spelled, long vowels too.</summary>
    /// <example><code>TextReading.Of("首相は東京へ").Kana // "シュショウハトウキョウヘ"</code></example>
    public string Kana { get; }

    /// <summary>Ruby for each part of the text that has kanji whose reading is known, by kanji where that can be told; in hiragana, or in the kana that the text gives.</summary>
    /// <example><code>TextReading.Of("話し合い").Ruby[1] // 合, at 2, read あ</code></example>
    public IReadOnlyList<RubyPiece> Ruby => _ruby.Value;

    /// <summary>Reads a text with the words of <see cref="Lexicon.Ipadic"/>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Its reading.</returns>
    /// <exception cref="IOException">The lexicon does not stand beside the library.</exception>
    /// <example><code>TextReading.Of("今日").Kana // "キョウ"</code></example>
    public static TextReading Of(string text) => Of(text, ThreadAnalyzer.Own);

    /// <summary>Reads a text by an analyzer that may know more words, such as the names of a register.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="analyzer">The analyzer, which no other thread uses meanwhile.</param>
    /// <returns>Its reading.</returns>
    /// <example><code>
    /// var lexicon = Lexicon.Ipadic.With([new UserEntry("金正恩", "キムジョンウン", WordKind.Person)]);
    /// TextReading.Of("金正恩氏", new Analyzer(lexicon)).Kana // "キムジョンウンシ"
    /// </code></example>
    public static TextReading Of(string text, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(analyzer);
        return new TextReading(text, WordReadings.Of(text, analyzer));
    }

    /// <summary>The reading in Latin letters, word by word, as it is spoken: the particle は is wa.</summary>
    /// <param name="longVowels">Whether to mark long vowels.</param>
    /// <returns>Lower-case words with spaces between them; Latin words of the text as they are written.</returns>
    /// <example><code>TextReading.Of("東京は雨だ").Romaji(LongVowels.Macrons) // "tōkyō wa ame da"</code></example>
    public string Romaji(LongVowels longVowels = LongVowels.Plain) => RomajiOfWords.Of(_words, longVowels);
}
