using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>Reads a text word by word.</summary>
internal static class WordReadings
{
    /// <summary>The words with their readings and the spaces between them, so that joined they are the whole text.</summary>
    public static List<WordReading> Of(string text, Analyzer analyzer)
    {
        var plain = PlainText.Of(text);
        var tokens = analyzer.Analyze(plain.Text);
        var numbers = NumberReadings.Of(plain.Text, tokens);
        var words = new List<WordReading>(tokens.Length);
        var at = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var place = plain.SourceOf(tokens[i].Range);
            AddSpace(words, text, at, place.Start);
            words.Add(Read(place, place.Of(text), tokens[i], numbers[i]));
            at = place.End;
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

    private static WordReading Read(TextRange place, string surface, Token token, NumberWord? number)
    {
        if (number is var (said, isOwn))
        {
            return new WordReading(place, surface, said, LongVowelMarks.Of(said), token.PartOfSpeech, isOwn) { IsCounted = true };
        }

        if (!token.Reading.IsEmpty)
        {
            var spoken = Spoken(token);
            return new WordReading(
                place, surface, token.Reading.ToString(), token.IsUserEntry ? LongVowelMarks.Of(spoken) : spoken, token.PartOfSpeech, !token.PartOfSpeech.IsSymbol);
        }

        var isKana = Kana.IsKana(surface);
        var kana = isKana ? Kana.ToKatakana(Width.Full(surface, WidthKinds.Katakana)) : surface;
        return new WordReading(place, surface, kana, LongVowelMarks.Of(kana), token.PartOfSpeech, isKana);
    }

    // 言う is spoken yū and written iu in letters.
    private static string Spoken(Token token) =>
        token.Reading.EndsWith("イウ") && token.Pronunciation.EndsWith("ユウ") ? token.Reading.ToString() : token.Pronunciation.ToString();
}
