using Kawaraban.Language.Analysis;

namespace Kawaraban.Language.Search;

/// <summary>The words of a text, its numbers each as one.</summary>
internal static class TermWords
{
    public static List<TermWord> Of(string text, ReadOnlySpan<Token> tokens)
    {
        var words = new List<TermWord>();
        for (var at = 0; at < tokens.Length;)
        {
            var end = EndOfNumber(text, tokens, at);
            words.Add(end > at + 1 ? Number(text, tokens[at].Start, tokens[end - 1].End) : Word(text, tokens[at]));
            at = Math.Max(end, at + 1);
        }

        return words.FindAll(word => word.PartOfSpeech.Class != WordClass.Symbol || word.IsAskedFor);
    }

    private static TermWord Word(string text, Token token) =>
        new(token.Range.Of(text), token.Range, token.PartOfSpeech, token.Base.ToString(), token.Reading.ToString());

    private static TermWord Number(string text, int start, int end) =>
        new(text[start..end], TextRange.Between(start, end), new PartOfSpeech(WordKind.Number), "", "");

    private static int EndOfNumber(string text, ReadOnlySpan<Token> tokens, int start)
    {
        var end = start;
        while (end < tokens.Length && (end == start || tokens[end].Start == tokens[end - 1].End) && IsInNumber(text, tokens, start, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsInNumber(string text, ReadOnlySpan<Token> tokens, int start, int at) =>
        tokens[at].Kind == WordKind.Number
        || at > start && text[tokens[at].Start] is ',' or '.' && tokens[at].Length == 1
            && tokens[at].End < text.Length && char.IsAsciiDigit(text[tokens[at].Start - 1]) && char.IsAsciiDigit(text[tokens[at].End]);
}
