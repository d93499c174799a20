using Kawaraban.Language.Analysis;
using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>
/// Names that stand without spaces, held against the words that Language sees: 東大 is not in 東大阪, nor 京都 in 東京都. The words are
/// looked up when the first name is found, and not at all in a text that has none.
/// </summary>
internal sealed class JapaneseEdges(string text) : WordEdges(text)
{
    [ThreadStatic]
    private static Analyzer? _analyzer;

    private Token[]? _words;
    private int[] _wordAt = [];

    public override bool Begins(int at) => IsEdge(at, at - 1);

    public override bool Ends(int at) => IsEdge(at, at);

    /// <param name="outside">An offset in the word beyond the edge.</param>
    private bool IsEdge(int at, int outside)
    {
        if (at == 0 || at == Text.Length || IsMark(at - 1) || IsMark(at))
        {
            return true;
        }
        if (IsInsideWord(at))
        {
            return false;
        }
        Read();
        var (before, after) = (_wordAt[at - 1], _wordAt[at]);
        if (before < 0 || after < 0)
        {
            return true;
        }
        return before == after ? IsGuessed(before, at) || (!IsKatakana(at) && CutsKatakana(before)) : !IsKatakana(at) || IsFirm(_wordAt[outside]);
    }

    /// <summary>A mark or space parts, also the middle dot of a foreign name, which the dictionary takes for a part of it.</summary>
    private bool IsMark(int at) => CharacterClasses.At(Text, at) is CharacterClass.Other or CharacterClass.Space && !char.IsSurrogate(Text[at]);

    /// <summary>Where Language knows no word, it guesses where kanji part: a name of the register knows better.</summary>
    private bool IsGuessed(int word, int at) =>
        !_words![word].IsKnown && CharacterClasses.At(Text, at - 1) == CharacterClass.Kanji && CharacterClasses.At(Text, at) == CharacterClass.Kanji;

    /// <summary>A word that begins within a run of katakana is seen where none is: カ氏 in ドレスカ氏.</summary>
    private bool CutsKatakana(int word) => _words![word].Start is > 0 and var start && IsKatakana(start);

    /// <summary>Within a run of katakana.</summary>
    private bool IsKatakana(int at) =>
        CharacterClasses.At(Text, at - 1) == CharacterClass.Katakana && CharacterClasses.At(Text, at) == CharacterClass.Katakana;

    /// <summary>A run of katakana is parted only beside a word of which there is no doubt.</summary>
    private bool IsFirm(int word) => _words![word].IsKnown && _words[word].Length >= 2;

    private void Read()
    {
        if (_words is not null)
        {
            return;
        }
        _words = (_analyzer ??= new Analyzer(Lexicon.Ipadic)).Analyze(Text).ToArray();
        _wordAt = new int[Text.Length];
        Array.Fill(_wordAt, -1);
        for (var word = 0; word < _words.Length; word++)
        {
            Array.Fill(_wordAt, word, _words[word].Start, _words[word].Length);
        }
    }
}
