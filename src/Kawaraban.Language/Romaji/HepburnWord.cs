using System.Text;

namespace Kawaraban.Language.Romaji;

/// <summary>A word in Hepburn as it grows by syllables.</summary>
/// <param name="longVowels">Whether to mark long vowels.</param>
/// <param name="length">About how many kana it has.</param>
/// <param name="isSpoken">Whether ー marks every long vowel, so that no other is one.</param>
internal sealed class HepburnWord(LongVowels longVowels, int length, bool isSpoken)
{
    private const string Short = "aiueo";
    private const string Long = "āīūēō";

    private readonly StringBuilder _word = new(length * 2);
    private bool _doubled;
    private bool _lengthened;
    private bool _afterN;

    /// <summary>Adds a syllable, or what is not kana: null stands for a character without a sound in the table.</summary>
    public void Append(string? syllable, char kana)
    {
        if (kana == 'ッ')
        {
            _doubled = true;
        }
        else if (kana == 'ー')
        {
            Lengthen();
        }
        else if (syllable is null)
        {
            _word.Append(kana);
            Begin(n: false);
        }
        else
        {
            Append(syllable);
        }
    }

    public string Written() => _word.ToString();

    public static char WithoutMacron(char c) => Long.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? Short[at] : c;

    private void Append(string syllable)
    {
        if (_doubled && syllable.Length > 1)
        {
            _word.Append(syllable.StartsWith("ch", StringComparison.Ordinal) ? 't' : syllable[0]);
        }

        if (!_doubled && IsLongVowel(syllable))
        {
            Lengthen();
            return;
        }

        if (_afterN && longVowels == LongVowels.Macrons && syllable[0] is 'a' or 'i' or 'u' or 'e' or 'o' or 'y')
        {
            _word.Append('\'');
        }

        _word.Append(syllable);
        Begin(n: syllable == "n");
    }

    private void Begin(bool n) => (_doubled, _lengthened, _afterN) = (false, false, n);

    /// <summary>おう, おお and うう sound as one long vowel; a vowel that is long already is not made longer (トウオウ).</summary>
    private bool IsLongVowel(string syllable) =>
        !isSpoken && _word.Length > 0 && !_lengthened && (_word[^1], syllable) is ('o', "u") or ('o', "o") or ('u', "u");

    private void Lengthen()
    {
        _doubled = false;
        var vowel = _word.Length > 0 ? Short.IndexOf(_word[^1], StringComparison.Ordinal) : -1;
        if (vowel < 0 || _lengthened)
        {
            return;
        }

        _lengthened = true;
        _afterN = false;
        _word[^1] = longVowels == LongVowels.Macrons ? Long[vowel] : _word[^1];
    }
}
