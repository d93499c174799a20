using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Classing;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Tests.Newsroom.Translations;

public sealed class ChangeProposalTests
{
    private const string Spec = "newsroom/changes.md";

    public static TheoryData<SpecExample> English => SpecFile.Examples(Spec, "en");

    public static TheoryData<SpecExample> Japanese => SpecFile.Examples(Spec, "ja");

    [Theory, MemberData(nameof(English))]
    public void English_changes_are_proposed_as_the_spec_says(SpecExample example) => Assert.Equal(example.Expected, Proposed(example, TextLanguage.English));

    [Theory, MemberData(nameof(Japanese))]
    public void Japanese_changes_are_proposed_as_the_spec_says(SpecExample example) => Assert.Equal(example.Expected, Proposed(example, TextLanguage.Japanese));

    [Fact]
    public void What_came_or_went_is_new_and_a_correction_is_one() => Assert.Equal(
        (ChangeClass.NewFact, ChangeClass.NewFact, ChangeClass.Correction),
        (Of(ChangeKind.Added, "", "Text.", false), Of(ChangeKind.Removed, "Text.", "", false), Of(ChangeKind.Changed, "Teh text.", "The text.", true)));

    [Fact]
    public void Words_of_a_language_that_is_not_known_say_something() => Assert.Equal(
        (ChangeClass.NewFact, ChangeClass.Typo),
        (ChangeProposal.Of(Change("Ein Boot.", "Kein Boot."), null, false), ChangeProposal.Of(Change("Ein Boot", "Ein Boot."), null, false)));

    private static string Proposed(SpecExample example, TextLanguage language)
    {
        var texts = example.Given.Split(" | ");
        return ChangeProposal.Of(Change(texts[0], texts[1]), language, false).ToString();
    }

    private static ChangeClass Of(ChangeKind kind, string before, string after, bool isCorrection) => ChangeProposal.Of(Change(before, after) with { Kind = kind }, TextLanguage.English, isCorrection);

    private static ChangedPlace Change(string before, string after) => new(new PlaceName(BlockId.New(), null), ChangeKind.Changed, before, after);
}
