using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Phrases;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishSpelling;

/// <summary>Finds words that are not spelled as the paper spells: British or American. Names (Pearl Harbor, Labour) and quotations from elsewhere keep theirs.</summary>
/// <param name="right">Each word of the other spelling, and the paper's.</param>
internal sealed partial class EnglishSpellingRule(IReadOnlyDictionary<string, string> right) : PassageRule
{
    // Words that have another sense in the other spelling: a parking meter, to license, to check, a computer program.
    private static readonly HashSet<string> _double = ["meter", "license", "check", "tire", "dialog", "catalog", "program", "gray"];

    public static EnglishSpellingRule Of(RuleSettings settings)
    {
        var isBritish = settings.Choice("spelling", "american", "british") == "british";
        var except = settings.Words("except");
        return new(PhraseList.Lines(typeof(EnglishSpellingRule), "EnglishSpelling.txt")
            .Select(line => isBritish ? (Wrong: line.Instead!, Right: line.Text) : (Wrong: line.Text, Right: line.Instead!))
            .Where(pair => !_double.Contains(pair.Wrong) && !except.Contains(pair.Wrong))
            .ToDictionary(pair => pair.Wrong, pair => pair.Right, StringComparer.Ordinal));
    }

    public override void Read(Passage passage, Pencil pencil)
    {
        if (passage.Kind == PassageKind.Quotation)
        {
            return;
        }

        foreach (var match in Word().EnumerateMatches(passage.Text))
        {
            if (RightOf(passage.Text.AsSpan(match.Index, match.Length)) is { } instead)
            {
                var place = new TextRange(match.Index, match.Length);
                pencil.Mark(passage, place, "other", new Fix(instead, IsSafe: false), place.Of(passage.Text), instead);
            }
        }
    }

    /// <summary>The paper's spelling of a word or of its stem with an ending; null where it is right as it is.</summary>
    private string? RightOf(ReadOnlySpan<char> word)
    {
        var lookup = ((Dictionary<string, string>)right).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ending in (ReadOnlySpan<string>)["", "s", "ed", "ing", "able", "d", "r", "rs", "less", "ful", "hood", "hoods"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && lookup.TryGetValue(word[..^ending.Length], out var stem))
            {
                return stem + ending;
            }
        }

        return null;
    }

    // Small letters alone: what has a capital may be a name.
    [GeneratedRegex(@"(?<![\w'’.@/-])[a-z]{4,20}(?![\w@/])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
