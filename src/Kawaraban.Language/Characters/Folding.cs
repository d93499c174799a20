using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>One run of <see cref="NormalForm"/>: goes through the source by combining sequence and folds each by itself.</summary>
/// <remarks>
/// Normalizing sequence by sequence gives the same text as normalizing the whole, because nothing composes across the
/// start of a sequence, and it says which source units each folded unit came from.
/// </remarks>
internal sealed class Folding(string source, Folds folds)
{
    // A sequence longer than this is a prank (or an attack on the sorting of marks), not text: further marks are left out.
    // Unicode's stream-safe format draws its line in the same place.
    private const int LongestSequence = 32;

    private readonly StringBuilder _text = new(source.Length);
    private List<TextRange>? _sources;

    public string Text => _text.ToString();

    /// <summary>The source range of each folded unit, or null as long as every unit stands where it stood.</summary>
    public TextRange[]? Sources => _sources?.ToArray();

    public void Run()
    {
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfSequence(at);
            if (end == at + 1 && IsFoldedByItself(source[at]))
            {
                Keep(Form(source[at]), at);
            }
            else
            {
                Add(Written(Fold(at, end), at), TextRange.Between(at, end));
            }

            at = end;
        }
    }

    private bool IsFoldedByItself(char c) => c switch
    {
        >= ' ' and <= '~' => !char.IsAsciiLetterUpper(c) || !folds.HasFlag(Folds.Case),
        >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヺ' or 'ー' or '、' or '。' => true,
        _ => CharacterClasses.IsKanji(c),
    };

    private static bool IsIterationMark(char c) => c is '々' or '〻' or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ';

    /// <summary>The form that a kana or kanji takes.</summary>
    private char Form(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' when folds.HasFlag(Folds.OldForms) => (char)KanjiForms.FoldOf(new Rune(c)).Value,
        >= 'ぁ' and <= 'ゖ' when folds.HasFlag(Folds.Kana) => Kana.KatakanaOf(c),
        _ => c,
    };

    /// <summary>What an iteration mark stands for, if they are asked for and it is one; else what was folded.</summary>
    private string Written(string folded, int at)
    {
        if (!folds.HasFlag(Folds.IterationMarks) || folded.Length != 1 || !IsIterationMark(folded[0]))
        {
            return folded;
        }

        if (folded[0] is '々' or '〻')
        {
            return Repeated(at) ?? folded;
        }

        return _text.Length > 0 ? IterationMarks.Marked(_text[^1], folded[0]).ToString() : folded;
    }

    /// <summary>What 々 stands for in the text folded so far: as many kanji back as there are marks in its run; null if there is none.</summary>
    private string? Repeated(int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && at - start < LongestSequence && source[start - 1] is '々' or '〻')
        {
            start--;
        }

        while (end < source.Length && end - at < LongestSequence && source[end] is '々' or '〻')
        {
            end++;
        }

        return KanjiBack(end - start) ?? KanjiBack(1);
    }

    private string? KanjiBack(int count)
    {
        if (count > _text.Length)
        {
            return null;
        }

        var back = _text[^count];
        if (count == 1 && _text.Length > 1 && char.IsSurrogatePair(_text[^2], back))
        {
            return CharacterClasses.Of(new Rune(_text[^2], back)) == CharacterClass.Kanji ? $"{_text[^2]}{back}" : null;
        }

        var isKanji = !char.IsSurrogate(back) && CharacterClasses.Of(new Rune(back)) == CharacterClass.Kanji && !IsIterationMark(back);
        return isKanji ? back.ToString() : null;
    }

    private void Keep(char folded, int at)
    {
        _text.Append(folded);
        _sources?.Add(new TextRange(at, 1));
    }

    private void Add(string folded, TextRange from)
    {
        if (folded.Length == 1 && from.Length == 1)
        {
            Keep(folded[0], from.Start);
            return;
        }

        _sources ??= [.. Enumerable.Range(0, from.Start).Select(i => new TextRange(i, 1))];
        _text.Append(folded);
        _sources.AddRange(Enumerable.Repeat(from, folded.Length));
    }

    private int EndOfSequence(int start)
    {
        var end = start + RuneAt(start).Utf16SequenceLength;
        while (end < source.Length && Extends(RuneAt(end)))
        {
            end += RuneAt(end).Utf16SequenceLength;
        }

        return end;
    }

    private string Fold(int start, int end)
    {
        var sequence = Seen(start, end);
        for (string before = ""; before != sequence;)
        {
            before = sequence;
            sequence = FoldOnce(before);
        }

        return sequence;
    }

    /// <summary>What of the sequence a reader can see, up to the longest that is still text.</summary>
    private string Seen(int start, int end)
    {
        var seen = new StringBuilder();
        var length = 0;
        for (var at = start; at < end && length < LongestSequence; at += RuneAt(at).Utf16SequenceLength)
        {
            var character = RuneAt(at);
            if (folds.HasFlag(Folds.Invisible) && Invisible.Contains(character))
            {
                continue;
            }

            length += character.ToString().Normalize(NormalizationForm.FormKD).Length;
            seen.Append(length <= LongestSequence ? character.ToString() : "");
        }

        return seen.ToString();
    }

    private string FoldOnce(string sequence)
    {
        var folded = new StringBuilder();
        foreach (var character in sequence.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            folded.Append(folds.HasFlag(Folds.Invisible) && Invisible.Contains(character) ? "" : FoldOne(character).ToString());
        }

        return folded.ToString();
    }

    private Rune FoldOne(Rune character)
    {
        var stroke = folds.HasFlag(Folds.Dashes) ? Dashes.Fold(character) : character;
        var letter = folds.HasFlag(Folds.Case) ? Rune.ToLowerInvariant(stroke) : stroke;
        var kanji = folds.HasFlag(Folds.OldForms) ? KanjiForms.FoldOf(letter) : letter;
        return folds.HasFlag(Folds.Kana) && kanji.IsBmp ? new Rune(Kana.KatakanaOf((char)kanji.Value)) : kanji;
    }

    private static bool Extends(Rune character) =>
        CharacterClasses.Of(character) == CharacterClass.Mark
        || Invisible.Contains(character)
        || character.Value is 0xFF9E or 0xFF9F // ﾞ ﾟ
        || ContinuesSyllable(character)
        || character.Value is >= 0x3131 and <= 0x318E or >= 0xFFA0 and <= 0xFFDC // Hangul letters by themselves, of both widths
            && ContinuesSyllable(Rune.GetRuneAt(character.ToString().Normalize(NormalizationForm.FormKC), 0));

    /// <summary>Whether it is a vowel or a final of a Hangul syllable, which composes with what comes before.</summary>
    private static bool ContinuesSyllable(Rune character) =>
        character.Value is >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FF;

    // A string of .NET may hold half a surrogate pair, and U+FFFE; normalization refuses both.
    private Rune RuneAt(int offset) =>
        Rune.TryGetRuneAt(source, offset, out var character) && character.Value != 0xFFFE ? character : Rune.ReplacementChar;
}
