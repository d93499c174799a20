using System.Text;
using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>
/// Proposes what a change means, from the difference of the texts. People decide; where nobody does, the proposal stands. What is not
/// surely a slip or another way to say the same counts as a new fact, because a fact that is passed over does the greater harm; that a
/// change is legal nobody can see from the texts. <c>specs/newsroom/changes.md</c> has the rules as examples.
/// </summary>
public static class ChangeProposal
{
    /// <summary>Beyond so many letters a text is not compared word by word: what changed there counts as a new fact.</summary>
    private const int LongestCompared = 20_000;

    /// <param name="language">Null for a language that is not read word by word.</param>
    /// <param name="isCorrection">The release says that something was wrong.</param>
    public static ChangeClass Of(ChangedPlace change, TextLanguage? language, bool isCorrection)
    {
        if (isCorrection)
        {
            return ChangeClass.Correction;
        }
        return change.Kind == ChangeKind.Changed ? OfTexts(PlainText(change.Place, change.Before), PlainText(change.Place, change.After), language) : ChangeClass.NewFact;
    }

    /// <summary>Of two texts as a reader reads them.</summary>
    internal static ChangeClass OfTexts(string before, string after, TextLanguage? language)
    {
        var (was, now) = (before.Normalize(NormalizationForm.FormKC), after.Normalize(NormalizationForm.FormKC));
        if (was == now)
        {
            return ChangeClass.Style;
        }
        if (was.Length + now.Length > LongestCompared || Quoted.In(was) != Quoted.In(now))
        {
            return ChangeClass.NewFact;
        }
        var reader = SaidWords.Of(language);
        return OfGaps(WordGap.Between(reader.Read(was), reader.Read(now)), language);
    }

    private static ChangeClass OfGaps(IReadOnlyList<WordGap> gaps, TextLanguage? language)
    {
        if (!Same(gaps, word => word.IsFact))
        {
            return ChangeClass.NewFact;
        }
        if (Same(gaps, word => word.IsContent))
        {
            return gaps.All(gap => gap.IsOfMarks) ? ChangeClass.Typo : ChangeClass.Style;
        }
        var kinds = gaps.Where(gap => gap.HasContent).Select(gap => Slip.Of(gap, language)).ToList();
        return kinds.Contains(null) ? ChangeClass.NewFact : kinds.Max()!.Value;
    }

    /// <summary>Whether the same words of a kind were taken away and put in, in whatever order.</summary>
    private static bool Same(IReadOnlyList<WordGap> gaps, Func<SaidWord, bool> kind) =>
        Words(gaps.SelectMany(gap => gap.Removed), kind).SequenceEqual(Words(gaps.SelectMany(gap => gap.Added), kind), StringComparer.Ordinal);

    private static IEnumerable<string> Words(IEnumerable<SaidWord> words, Func<SaidWord, bool> kind) => words.Where(kind).Select(word => word.Key).Order(StringComparer.Ordinal);

    private static string PlainText(PlaceName place, string text) => place.Block is null ? text : Written.Read(text).PlainText;
}
