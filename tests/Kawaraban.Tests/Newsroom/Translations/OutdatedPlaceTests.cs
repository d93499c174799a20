using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations;

public sealed class OutdatedPlaceTests
{
    private static readonly VersionId Version = VersionId.New();
    private static readonly BlockId Split = BlockId.New();
    private static readonly BlockId Gone = BlockId.New();
    private static readonly BlockId New = BlockId.New();

    [Fact]
    public void Readers_are_told_of_places_of_the_source_and_of_nothing_that_the_edition_is_silent_of()
    {
        var places = OutdatedPlace.Of(Standing(), new HashSet<BlockId>());

        Assert.Equal(["Headline Changed a>b", "Changed was>is", "Removed gone>", "Added >new"], places.Select(Told));
        Assert.Equal([false, true, false, false], places.Select(place => place.IsCorrection));
        Assert.Equal(2, places[1].Targets.Count);
    }

    [Fact]
    public void What_was_left_out_knowingly_is_no_news_and_what_the_law_took_away_is_not_shown()
    {
        var places = OutdatedPlace.Of(Standing() with { ChangedByLaw = new HashSet<PlaceName> { new(Split, null) } }, new HashSet<BlockId> { New });

        Assert.Equal(["Headline Changed a>b", "Changed >is", "Removed gone>"], places.Select(Told));
        Assert.Equal([false, true, false], places.Select(place => place.IsWithheld));
    }

    private static string Told(OutdatedPlace place) => $"{place.Source.Field} {place.Kind} {place.Before}>{place.Now}".Trim();

    private static SourceStanding Standing() => new(
        new SourceText(Version, 2, new HeadText("", "b", ""), []),
        new HeadStanding(Version, new HeadText("", "a", ""), new HeadText("", "b", ""), [HeadField.Headline], RowState.Stale, Treatment.Task, ChangeClass.NewFact),
        [
            Row(Split, "was", "is", RowState.Stale, ChangeClass.Correction),
            Row(Split, "was", "is", RowState.Stale, ChangeClass.Correction),
            Row(BlockId.New(), "quiet", "Quiet", RowState.Quiet, ChangeClass.Typo),
            Row(Gone, "gone", null, RowState.Deleted, ChangeClass.NewFact),
        ],
        [new OfferedBlock(New, "new", null, Treatment.Task, ChangeClass.NewFact), new OfferedBlock(BlockId.New(), "quiet", null, Treatment.Silence, ChangeClass.Style)], 0);

    private static RowStanding Row(BlockId source, string before, string? now, RowState state, ChangeClass kind) =>
        new(BlockId.New(), source, Version, before, now, state, state == RowState.Quiet ? Treatment.Silence : Treatment.Alarm, kind);
}
