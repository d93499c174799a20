using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Reading;

namespace Kawaraban.Language.Search;

/// <summary>The words by which a text is found, in all forms that a reader may ask for.</summary>
/// <remarks>
/// <para>
/// A compound stands beside its parts, a verb beside its dictionary form, kanji beside their reading, and every spelling beside the
/// one it shares with others: widths, old forms, サーバー and サーバ, ヴ and ブ, 1万 and 10000, 受け付け and 受付. Query and text go
/// through the same door, and match where any two forms are the same.
/// </para>
/// <para>
/// A name whose reading stands behind it in brackets, 金正恩（キム・ジョンウン）, is a term as a whole too, with that reading.
/// Particles, endings and signs are no terms, but particles and endings count for positions. A word that the lexicon does not know
/// may be cut in two ways in two places: <see cref="SearchTerms"/>, which finds every string, is the second pass behind this one.
/// </para>
/// </remarks>
/// <example><code>WordTerms.Of("成田空港").Select(term => term.Text) // 成田空港, 成田, 空港, ナリタクウコウ</code></example>
public static class WordTerms
{
    /// <summary>The terms of a text, word by word.</summary>
    /// <param name="text">Any text, as it was written.</param>
    /// <returns>The terms; no form of a word comes twice, unless it is spelled as it is read (ﾛｼｱ).</returns>
    /// <exception cref="IOException">The lexicon does not stand beside the library.</exception>
    /// <example><code>WordTerms.Of("派遣した")[1].Text // "派遣する"</code></example>
    public static IReadOnlyList<WordTerm> Of(string text) => Of(text, Lexicon.Ipadic);

    /// <summary>The terms of a text by a lexicon that may know more words, such as the names of a register.</summary>
    /// <param name="text">Any text, as it was written.</param>
    /// <param name="lexicon">The words to know.</param>
    /// <returns>The terms; no form of a word comes twice, unless it is spelled as it is read (ﾛｼｱ).</returns>
    /// <example><code>
    /// var lexicon = Lexicon.Ipadic.With([new UserEntry("金正恩", "キムジョンウン", WordKind.Person)]);
    /// WordTerms.Of("金正恩氏", lexicon)[1].Text // "キムジョンウン"
    /// </code></example>
    public static IReadOnlyList<WordTerm> Of(string text, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lexicon);
        var form = NormalForm.Of(text, Folds.OldForms | Folds.Invisible);
        var analyzer = lexicon == Lexicon.Ipadic ? ThreadAnalyzer.Own : new Analyzer(lexicon);
        var tokens = analyzer.Analyze(form.Text);
        var names = GivenNames(form.Text, tokens);
        var words = TermWords.Of(form.Text, tokens);
        var writer = new WordTermWriter(form, WordParts.For(lexicon));
        for (var at = 0; at < words.Count; at++)
        {
            writer.Write(words[at], next: at + 1 < words.Count ? words[at + 1] : null, position: at);
            if (names.TryGetValue(words[at].Place.Start, out var name))
            {
                writer.WriteName(name.Place, name.Reading, position: at);
            }
        }

        return writer.Terms;
    }

    /// <summary>A query in kana as a reading: what to look for among the readings and the readings of whole names.</summary>
    /// <param name="query">The query as it was typed.</param>
    /// <returns>Its kana in katakana without spaces and middle dots; <see langword="null"/> if there is anything else in it.</returns>
    /// <example><code>WordTerms.AsReading("きむ・じょんうん") // "キムジョンウン"</code></example>
    public static string? AsReading(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var kana = string.Concat(NormalForm.Of(query, Folds.Invisible | Folds.Kana | Folds.IterationMarks).Text.Where(c => c != '・' && !char.IsWhiteSpace(c)));
        return Kana.IsKana(kana) ? kana : null;
    }

    /// <summary>The names whose reading stands behind them in brackets, by where they start.</summary>
    private static Dictionary<int, (TextRange Place, string Reading)> GivenNames(string text, ReadOnlySpan<Token> tokens)
    {
        var names = new Dictionary<int, (TextRange, string)>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (GivenReading.At(text, tokens, at) is var (kana, count))
            {
                names[tokens[at].Start] = (TextRange.Between(tokens[at].Start, tokens[at + count - 1].End), Kana.ToKatakana(kana));
            }
        }

        return names;
    }
}
