using System.Data.Common;
using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Drafts;

namespace Kawaraban.Tests.Newsroom.Archive.Drafts;

public sealed class RaceTests
{
    [Theory]
    [MemberData(nameof(Lost))]
    public async Task Whoever_lost_asks_again(Exception lost)
    {
        var rounds = 0;

        var answer = await Race.RunAsync(() => ++rounds < 3 ? throw lost : Task.FromResult("done"));

        Assert.Equal(("done", 3), (answer, rounds));
    }

    public static IEnumerable<TheoryDataRow<Exception>> Lost =>
    [
        new(new NotWrittenException(new InvalidOperationException("the name is taken"), isTaken: true)),
        new(new Refusal("40P01")),
        new(new InvalidOperationException("likely a transient failure", new Refusal("40P01"))),
    ];

    [Fact]
    public async Task What_is_no_race_is_told_at_once()
    {
        var rounds = 0;

        await Assert.ThrowsAsync<Refusal>(() => Race.RunAsync<string>(() =>
        {
            rounds++;
            throw new Refusal("23503");
        }));

        Assert.Equal(1, rounds);
    }

    [Fact]
    public async Task Who_always_loses_is_told_in_the_end() =>
        await Assert.ThrowsAsync<Refusal>(() => Race.RunAsync<string>(() => throw new Refusal("40P01")));

    private sealed class Refusal(string state) : DbException
    {
        public override string SqlState => state;
    }
}
