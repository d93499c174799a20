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
        for (var i = 0; i < tokens.Length;)
        {
            var given = GivenReading.At(plain.Text, tokens, i);
            var count = given?.Words ?? 1;
            var place = plain.SourceOf(TextRange.Between(tokens[i].Start, tokens[i + count - 1].End));
            AddSpace(words, text, at, place.Start);
            words.Add(given is var (kana, _) ? Read(place, place.Of(text), kana) : Read(place, place.Of(text), tokens[i], numbers[i]));
            at = place.End;
            i += count;
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

    private static WordReading Read(TextRange place, string name, string given)
    {
        var kana = Kana.ToKatakana(Width.Full(given, WidthKinds.Katakana));
        return new WordReading(place, name, kana, LongVowelMarks.Of(kana), new PartOfSpeech(WordKind.Person), IsRead: true) { Given = given };
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
