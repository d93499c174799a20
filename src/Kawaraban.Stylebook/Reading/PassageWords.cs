using Kawaraban.Language;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Stylebook.Reading;

/// <summary>The sentences of a Japanese passage and their words: what all its rules share.</summary>
internal sealed class PassageWords
{
    // A sentence beyond this is no prose; its words are looked for piece by piece, so that no text takes more room than this.
    private const int LongestPiece = 4096;

    private PassageWords(Word[] words, PassageSentence[] sentences)
    {
        Words = words;
        Sentences = sentences;
    }

    public Word[] Words { get; }

    public PassageSentence[] Sentences { get; }

    public static PassageWords Of(string text, TextLanguage language)
    {
        var ranges = SentenceRanges.Of(text, language);
        var sentences = new PassageSentence[ranges.Count];
        var words = new List<Word>(language.IsJapanese ? text.Length / 2 : 0);
        for (var i = 0; i < ranges.Count; i++)
        {
            var first = words.Count;
            if (language.IsJapanese)
            {
                Add(words, text, ranges[i]);
            }

            sentences[i] = new PassageSentence(ranges[i], first, words.Count - first);
        }

        return new PassageWords([.. words], sentences);
    }

    private static void Add(List<Word> words, string text, TextRange sentence)
    {
        var analyzer = WordBook.Analyzer;
        for (var start = sentence.Start; start < sentence.End; start += LongestPiece)
        {
            foreach (var token in analyzer.Analyze(text.AsSpan(start, Math.Min(LongestPiece, sentence.End - start))))
            {
                words.Add(new Word(token, start + token.Start));
            }
        }
    }
}
