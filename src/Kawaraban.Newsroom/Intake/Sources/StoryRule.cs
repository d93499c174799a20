using System.Text;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>
/// Which items of a source become stories. Each list that is not empty must be met by one of its terms; of <see cref="NotWords"/> none may
/// stand in the item. The empty rule takes everything.
/// </summary>
/// <param name="Words">Words of the headline, summary, body or keywords. Letters are compared without case and width; a word of Latin letters is found as a whole word only.</param>
/// <param name="Categories">Terms or labels of categories.</param>
/// <param name="Subjects">Codes or names of subjects. A Media Topic's code begins those below it only where the source writes it so.</param>
/// <param name="NotWords">Words that keep an item out.</param>
/// <param name="MaxUrgency">The largest urgency, 1 being the most urgent; an item that says none is not urgent enough.</param>
public sealed record StoryRule(IReadOnlyList<string> Words, IReadOnlyList<string> Categories, IReadOnlyList<string> Subjects, IReadOnlyList<string> NotWords, int? MaxUrgency)
{
    /// <param name="words">And the others: a term a line.</param>
    public static StoryRule Of(string words, string categories, string subjects, string notWords, int? maxUrgency) =>
        new(Terms(words), Terms(categories), Terms(subjects), Terms(notWords), maxUrgency);

    /// <returns>Why the item becomes no story (<c>words</c>, <c>categories</c>, <c>subjects</c>, <c>not-words</c>, <c>urgency</c>); null when it does.</returns>
    internal string? Objection(WireStory story)
    {
        if (MaxUrgency is { } most && !(story.Urgency <= most))
        {
            return "urgency";
        }
        if (Categories.Count > 0 && !Any(Categories, story.Categories.SelectMany(category => new[] { category.Term, category.Label })))
        {
            return "categories";
        }
        if (Subjects.Count > 0 && !Any(Subjects, story.Subjects.SelectMany(subject => new[] { subject.Code, subject.Name })))
        {
            return "subjects";
        }
        if (Words.Count == 0 && NotWords.Count == 0)
        {
            return null;
        }
        var text = Folded(string.Join('\n', [story.Title ?? "", Wire.Blocks.BlockText.Render(story.Summary) ?? "", story.BodyText ?? "", .. story.Keywords]));
        return Words.Count > 0 && !Words.Any(word => Stands(word, text)) ? "words" : NotWords.Any(word => Stands(word, text)) ? "not-words" : null;
    }

    private static bool Any(IReadOnlyList<string> wanted, IEnumerable<string?> said) => said.OfType<string>().Select(Folded).Intersect(wanted, StringComparer.Ordinal).Any();

    private static IReadOnlyList<string> Terms(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Folded).Distinct(StringComparer.Ordinal)];

    private static bool Stands(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!Runs(text, at - 1, word[0]) && !Runs(text, at + word.Length, word[^1]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the letter outside of a found word goes on with it: <c>port</c> is not found in <c>report</c>, 港 is in 漁港.</summary>
    private static bool Runs(string text, int outside, char edge) =>
        outside >= 0 && outside < text.Length && IsSpaced(edge) && IsSpaced(text[outside]);

    /// <summary>A letter of a script that parts its words by spaces: not one of the Far East, nor Thai, Lao, Burmese or Khmer.</summary>
    private static bool IsSpaced(char c) => char.IsLetterOrDigit(c) && c is (< '\u0E00' or (> '\u0EFF' and < '\u1000') or (> '\u109F' and < '\u1780') or (> '\u17FF' and < '\u2E80'));

    private static string Folded(string text) => Whole(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim();

    /// <summary>Half of a surrogate pair, which foreign text may hold, has no normal form.</summary>
    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }
        return whole.ToString();
    }
}
