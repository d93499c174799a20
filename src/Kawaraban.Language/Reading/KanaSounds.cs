using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>How kana and readings sound inside of words.</summary>
internal static class KanaSounds
{
    private const string Vowels = "あいうえお";
    private const string AfterN = "なにぬねの";

    /// <summary>Whether a written kana is read as one of hiragana: itself, or as particles and old spellings are.</summary>
    public static bool Match(char written, char read) => (Kana.HiraganaOf(written), read) switch
    {
        var (kana, sound) when kana == sound => true,
        ('は', 'わ') or ('へ', 'え') or ('を', 'お') or ('ぢ', 'じ') or ('づ', 'ず') => true,
        ('ゖ' or 'け', 'か' or 'が' or 'こ') or ('ゕ', 'か' or 'が') => written is 'ヶ' or 'ヵ' or 'ケ',
        _ => false,
    };

    /// <summary>Whether a kana only goes on with a sound: a reading of its own never begins with it.</summary>
    public static bool NeverBegins(char kana) => kana is 'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'ゃ' or 'ゅ' or 'ょ' or 'ゎ' or 'っ' or 'ん' or 'ー';

    /// <summary>A reading and what becomes of it inside of a word: voiced, doubled, or with n; a change costs 1.</summary>
    public static IEnumerable<(string Said, int Cost)> InWord(string reading, bool isFirst, bool isLast)
    {
        foreach (var (said, cost) in Begun(reading, isFirst))
        {
            yield return (said, cost);
            if (!isLast && reading.Length > 1 && said[^1] is 'ち' or 'つ' or 'く' or 'き')
            {
                yield return ($"{said[..^1]}っ", cost + 1);
            }
        }
    }

    private static IEnumerable<(string Said, int Cost)> Begun(string reading, bool isFirst)
    {
        yield return (reading, 0);
        if (isFirst)
        {
            yield break;
        }

        if (Voicing.On(reading[0]) is var voiced && voiced != reading[0])
        {
            yield return (voiced + reading[1..], 1);
        }

        if (Voicing.Half(reading[0]) is var half && half != reading[0])
        {
            yield return (half + reading[1..], 1);
        }

        if (Vowels.IndexOf(reading[0], StringComparison.Ordinal) is var vowel and >= 0)
        {
            yield return (AfterN[vowel] + reading[1..], 2);
        }
    }
}
