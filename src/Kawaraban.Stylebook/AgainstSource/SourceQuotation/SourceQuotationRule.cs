using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuotation;

/// <summary>Finds quotations that are none in the translation, and words in quotation marks that nobody is quoted for.</summary>
/// <remarks>
/// Only what is surely somebody's words counts: a clause, not a title or a single term, which Japanese marks and English does not. See
/// <c>specs/stylebook/source-quotation.md</c>.
/// </remarks>
internal sealed class SourceQuotationRule : ISourceRule
{
    private const int FewestWords = 5;
    private const int FewestCharacters = 15;

    public RuleId Id { get; } = new("source-quotation");

    public IEnumerable<Finding> Read(PairReading pair)
    {
        if (pair.IsIncomparable)
        {
            return [];
        }

        return Lost(pair).Concat(Added(pair)).Concat(Misattributed(pair));
    }

    private IEnumerable<Finding> Lost(PairReading pair) => QuotedWords.HasMark(pair.Target.Text) ? [] :
        QuotedWords.In(pair.Source.Text).Where(place => IsSpeech(pair.Source, place)).Take(1)
            .Select(place => PairReading.InSource(Id, Severity.Should, place, new Message("source-quotation.lost", place.Of(pair.Source.Text))));

    private IEnumerable<Finding> Added(PairReading pair) => QuotedWords.HasMark(pair.Source.Text) ? [] :
        QuotedWords.In(pair.Target.Text).Where(place => IsSpeech(pair.Target, place)).Take(1)
            .Select(place => PairReading.InTarget(Id, Severity.Should, place, null, new Message("source-quotation.added", place.Of(pair.Target.Text))));

    /// <summary>
    /// Where the register knows who is named as the source of the words, the translation names somebody else, who stands nowhere in the source, and
    /// none of those whose words they are. A spokesman and his ministry, told in another order, are no other speaker.
    /// </summary>
    private IEnumerable<Finding> Misattributed(PairReading pair)
    {
        var said = Speakers(pair.Source, pair.Pair.SourceNames);
        if (said.Count == 0 || said.Exists(speaker => IsNamed(speaker.Name, pair.Pair.TargetNames)))
        {
            yield break;
        }

        foreach (var (place, name) in Speakers(pair.Target, pair.Pair.TargetNames))
        {
            if (!IsNamed(name, pair.Pair.SourceNames))
            {
                yield return PairReading.InTarget(Id, Severity.Must, place, said[0].Place, new Message("source-quotation.speaker", said[0].Place.Of(pair.Source.Text), place.Of(pair.Target.Text)));
            }
        }
    }

    private static bool IsNamed(string key, IReadOnlyList<NamePlace> names) => names.Any(name => name.Key == key);

    private static List<(TextRange Place, string Name)> Speakers(PairText text, IReadOnlyList<NamePlace> names) => names.Count == 0 ? [] :
        [.. text.Evidence.Select(marker => marker.Source).OfType<TextRange>()
            .SelectMany(source => names.Where(name => source.Start <= name.Place.Start && name.Place.End <= source.End))
            .Select(name => (name.Place, name.Key))];

    private static bool IsSpeech(PairText text, TextRange place)
    {
        var words = text.Text.AsSpan(place.Start, place.Length);
        return text.Language.IsEnglish
            ? words.Count(' ') + 1 >= FewestWords && words.IndexOfAny(",.?!;…—") >= 0
            : words.Length >= FewestCharacters && words.IndexOfAny("、。？！") >= 0;
    }
}
