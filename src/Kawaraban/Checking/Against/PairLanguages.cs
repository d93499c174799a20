using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Stylebook.AgainstSource;

namespace Kawaraban.Checking.Against;

/// <summary>Tells which of two texts is Japanese and which English, by their letters.</summary>
internal static class PairLanguages
{
    /// <summary>The pair, with the more Japanese of the two as Japanese; where they are alike, the source is English.</summary>
    public static Pair Told(string source, string target)
    {
        var isFromJapanese = Share(source) > Share(target);
        return new Pair(source, isFromJapanese ? TextLanguage.Japanese : TextLanguage.English, target, isFromJapanese ? TextLanguage.English : TextLanguage.Japanese);
    }

    /// <summary>The share of Japanese letters among all.</summary>
    private static double Share(string text)
    {
        var (japanese, letters) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetter(text[at]))
            {
                letters++;
                japanese += CharacterClasses.At(text, at).IsJapanese() ? 1 : 0;
            }
        }

        return letters == 0 ? 0 : japanese / (double)letters;
    }
}
