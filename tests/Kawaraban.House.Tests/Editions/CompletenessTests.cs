namespace Kawaraban.House.Tests.Editions;

/// <summary>Every edition says everything that any edition says.</summary>
public sealed class CompletenessTests
{
    /// <summary>Words that are rightly the same in two editions: names and signs, not language.</summary>
    private static readonly Dictionary<string, string> SameEverywhere = new(StringComparer.Ordinal)
    {
        ["desk.register.field.wikidata"] = "a proper name",
        ["receipt.hash"] = "the name of an algorithm",
    };

    public static TheoryData<string> Editions => [.. WordFile.All.Select(file => file.Edition)];

    [Fact]
    public void There_are_an_English_and_a_Japanese_edition() => Assert.Superset(new HashSet<string> { "en", "ja" }, WordFile.All.Select(file => file.Edition).ToHashSet());

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_has_every_word_and_none_is_empty(string edition)
    {
        var words = Of(edition);

        Nothing.Wrong(WordFile.Keys.Except(words.Keys).Select(key => $"missing: {key}"));
        Nothing.Wrong(words.Where(word => string.IsNullOrWhiteSpace(word.Value)).Select(word => $"empty: {word.Key}"));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_word_has_the_same_places_to_fill_in_every_edition(string edition)
    {
        var first = WordFile.All[0].Words;

        Nothing.Wrong(Of(edition).Where(word => first.ContainsKey(word.Key) && !WordFile.Places(word.Value).SequenceEqual(WordFile.Places(first[word.Key]))).Select(word => $"{word.Key}: {word.Value}"));
    }

    [Fact]
    public void A_word_is_translated_or_on_the_list_of_those_that_stay()
    {
        var (english, japanese) = (Of("en"), Of("ja"));
        var same = english.Where(word => japanese.TryGetValue(word.Key, out var other) && other == word.Value && word.Value.Any(char.IsAsciiLetter)).Select(word => word.Key).Order(StringComparer.Ordinal);

        Assert.Equal(SameEverywhere.Keys.Order(StringComparer.Ordinal), same);
    }

    private static IReadOnlyDictionary<string, string> Of(string edition) => WordFile.All.Single(file => file.Edition == edition).Words;
}
