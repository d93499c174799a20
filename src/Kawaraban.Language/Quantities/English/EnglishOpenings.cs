namespace Kawaraban.Language.Quantities.English;

/// <summary>What a quantity, or an idiom that is none, can begin with: most words of a text are passed over by one look.</summary>
internal static class EnglishOpenings
{
    private static readonly WordTable<bool> _words = Table(
    [
        .. EnglishWords.Idioms.Words, .. EnglishWords.BoundsBefore.Words, .. EnglishWords.AgeBefore.Words, .. EnglishWords.Numbered.Words,
        .. EnglishWords.Numbers.Words, .. EnglishWords.Magnitudes.Words, .. EnglishFigureScan.Some.Words,
        .. EnglishWords.Digits.Words, .. EnglishWords.Folds.Words, .. EnglishWords.Multiples.Words, .. EnglishWords.Ordinals.Words, .. EnglishUnits.Lengths.Words,
        "half", "between ", "minus ", "several", "a few", "a couple of", "twice", "thrice", "decades",
    ]);

    /// <summary>What an article can stand before: a million, a third, a decade.</summary>
    private static readonly WordTable<bool> _counted = Table([.. EnglishWords.Numbers.Words, .. EnglishWords.Parts.Words, .. EnglishUnits.Words.Words, "half", "quarter"]);

    /// <summary>Whether anything may begin at an offset.</summary>
    public static bool MayBeAt(EnglishText text, int at) =>
        text.IsDigit(at) || text[at] == '-' || FractionSigns.ValueOf(text[at]) is not null
        || text.Match(_words, at, out _) > 0 || IsCounted(text, at) || EnglishWords.Currencies.LongestIn(text.Plain.From(at), out _) > 0;

    private static bool IsCounted(EnglishText text, int at)
    {
        var article = text.Has(at, "a ") ? 2 : text.Has(at, "an ") ? 3 : 0;
        return article > 0 && text.Match(_counted, at + article, out _) > 0;
    }

    private static WordTable<bool> Table(IEnumerable<string> words) => new(words.Select(word => (word, true)));
}
