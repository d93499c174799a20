using System.Text;

namespace Kawaraban.Stylebook.OneSpelling;

/// <summary>What two spellings of one foreign word have in common.</summary>
internal static class KatakanaSound
{
    /// <summary>The word without a long vowel at its end, and with ヴ as ブ, ヴァ as バ, ウィ as ウイ.</summary>
    public static string Of(string katakana)
    {
        var sound = new StringBuilder(katakana.Length);
        for (var at = 0; at < katakana.Length; at++)
        {
            var next = at + 1 < katakana.Length ? katakana[at + 1] : '\0';
            switch (katakana[at])
            {
                case 'ヴ' when "ァィェォ".IndexOf(next, StringComparison.Ordinal) is >= 0 and var vowel:
                    sound.Append("バビベボ"[vowel]);
                    at++;
                    break;
                case 'ヴ':
                    sound.Append('ブ');
                    break;
                case 'ウ' when "ィェォ".IndexOf(next, StringComparison.Ordinal) is >= 0 and var small:
                    sound.Append('ウ').Append("イエオ"[small]);
                    at++;
                    break;
                default:
                    sound.Append(katakana[at]);
                    break;
            }
        }

        return sound.ToString().TrimEnd('ー');
    }
}
