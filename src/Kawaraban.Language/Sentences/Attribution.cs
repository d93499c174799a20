namespace Kawaraban.Language.Sentences;

/// <summary>Who spoke, named behind what was said: “Why now?” Minister Vale asked.</summary>
internal static class Attribution
{
    private const int MostWords = 6;

    private static readonly EnglishWords _verbs = new("""
        said says asked asks told wrote writes added adds replied shouted shouts cried tweeted posted wondered wonders joked quipped exclaimed demanded
        argued insisted recalled remarked responded chanted yelled declared
        """);

    private static readonly EnglishWords _small = new("of the and de la van von der bin al in for");
    private static readonly EnglishWords _pronouns = new("He She They It We I You This That These Those There Nobody Everyone Who What The A An");

    /// <summary>Whether a name and a verb of saying stand at an offset.</summary>
    public static bool IsAt(string text, int at)
    {
        if (_pronouns.Contains(EnglishWords.At(text, at)))
        {
            return false;
        }

        for (var words = 0; words < MostWords && at < text.Length; words++)
        {
            var word = EnglishWords.At(text, at);
            if (word.Length == 0 || char.IsLower(word[0]) && !_small.Contains(word))
            {
                return words > 0 && _verbs.Contains(word);
            }

            at += word.Length;
            at = Blanks.SkipInLine(text, at < text.Length && text[at] is '.' or ',' ? at + 1 : at);
        }

        return false;
    }
}
