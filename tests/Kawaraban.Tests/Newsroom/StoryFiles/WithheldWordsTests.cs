using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Tests.Newsroom.StoryFiles;

/// <summary>Where words of a passage had to go, nothing goes out that was worded before, until somebody here has looked at it.</summary>
public sealed class WithheldWordsTests
{
    private const int MostHours = 17;

    [Fact]
    public void Nothing_goes_out_that_was_written_before_words_had_to_go_and_that_nobody_looked_at_since() => Holds(history =>
        Enumerable.Range(0, MostHours).Where(hour => !history.MayBeTold(hour)).All(hour => history.Sheets.All(sheet => !sheet.Contains(StruckHistory.Mark(hour), StringComparison.Ordinal))));

    [Fact]
    public void Readers_are_told_of_the_fact_again_as_soon_as_every_wording_was_looked_at() => Holds(history => history.Shown.Find(1) is not null == history.IsLookedAt);

    [Fact]
    public void A_fact_that_readers_are_told_nothing_of_is_marked_for_the_desk() => Holds(history =>
        history.IsLookedAt || PublicFile.Marked(history.File, _ => PassageStanding.Live, history.Withheld).Any(fact => fact.Number == 1));

    [Fact]
    public void Whatever_hangs_on_a_fact_that_is_withheld_is_told_without_it() => Holds(history =>
        history.IsLookedAt || history.Shown.Find(2) is { State: FactState.Asserted, Related.Count: 0 } beside && beside.Acts.All(act => act.Other is null));

    [Fact]
    public void Histories_strike_words_and_look_at_them_again()
    {
        var histories = Enumerable.Range(0, 300).Select(seed => new StruckHistory(seed)).ToList();
        Assert.Contains(histories, history => history is { LastStruck: >= 0, IsLookedAt: true });
        Assert.Contains(histories, history => !history.IsLookedAt);
        Assert.Contains(histories, history => Enumerable.Range(0, history.LastStruck + 1).Any(history.MayBeTold));
    }

    [Theory]
    [InlineData("en", "", "", "en")]
    [InlineData("ja", "壁が\n建った。", "", "ja: 壁が\n建った。")]
    [InlineData("pt-br", "", "Não nomeia ninguém: fica.", "pt-br = Não nomeia ninguém: fica.")]
    [InlineData("en", "a = b: c", "", "en: a = b: c")]
    public void A_record_of_a_wording_says_for_which_edition_it_was(string edition, string before, string why, string text)
    {
        var note = new WordingNote(new EditionId(edition), before, why);
        Assert.Equal(text, note.Text);
        Assert.Equal(note, WordingNote.Of(Worded(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("█")]
    [InlineData("It was wrong: see there.")]
    public void A_record_that_names_no_edition_is_no_look_at_any(string reason) => Assert.Null(WordingNote.Of(Worded(reason)));

    [Fact]
    public void Nobody_writes_the_black_mark_over_words()
    {
        Assert.Equal("unworded", FactFault.Of(new FactWording { EditionId = new("en"), Text = FactEvidence.BlackedOut })?.Code);
        Assert.Equal("unworded", FactFault.Of(new FactWording { EditionId = new("en"), Text = "Said.", Detail = FactEvidence.BlackedOut })?.Code);
    }

    private static FactAct Worded(string reason) => new() { Kind = FactActKind.Worded, At = RandomFile.Noon, ByName = "Mara Lindqvist", Reason = reason };

    private static void Holds(Func<StruckHistory, bool> law) => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => law(new StruckHistory(seed))));
}
