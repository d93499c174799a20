using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>Reads a text word by word.</summary>
internal static class WordReadings
{
    /// <summary>The words with their readings and the spaces between them, so that joined they are the whole text.</summary>
    public static List<WordReading> Of(string text, Analyzer analyzer)
    {
        var form = KanjiForms.Fold(text);
        var known = form.Length == text.Length ? form : text;
        var tokens = analyzer.Analyze(known);
        var numbers = NumberReadings.Of(known, tokens);
        var words = new List<WordReading>(tokens.Length);
        var at = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            AddSpace(words, text, at, tokens[i].Start);
            words.Add(Read(text, tokens[i], numbers[i]));
            at = tokens[i].End;
        }

        AddSpace(words, text, at, text.Length);
        return words;
    }

    private static void AddSpace(List<WordReading> words, string text, int start, int end)
    {
        if (start < end)
        {
            var space = text[start..end];
            words.Add(new WordReading(TextRange.Between(start, end), space, space, space, new PartOfSpeech(WordKind.Space), false));
        }
    }

    private static WordReading Read(string text, Token token, NumberWord? number)
    {
        var surface = token.Range.Of(text);
        if (number is var (said, isOwn))
        {
            return new WordReading(token.Range, surface, said, LongVowelMarks.Of(said), token.PartOfSpeech, isOwn);
        }

        if (!token.Reading.IsEmpty)
        {
            var spoken = token.Pronunciation.ToString();
            return new WordReading(
                token.Range, surface, token.Reading.ToString(), token.IsUserEntry ? LongVowelMarks.Of(spoken) : spoken, token.PartOfSpeech, !token.PartOfSpeech.IsSymbol);
        }

        var kana = Kana.IsKana(surface) ? Kana.ToKatakana(Width.Full(surface, WidthKinds.Katakana)) : surface;
        return new WordReading(token.Range, surface, kana, LongVowelMarks.Of(kana), token.PartOfSpeech, Kana.IsKana(surface));
    }
}
