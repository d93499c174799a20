using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Tests.House;

public sealed class TryPaceTests
{
    [Fact]
    public void Codes_of_one_account_are_tried_at_a_pace_and_nobody_elses_with_them()
    {
        using var pace = new TryPace();
        var (one, other) = (new StaffId(Guid.CreateVersion7()), new StaffId(Guid.CreateVersion7()));

        Assert.All(Enumerable.Range(0, TryPace.AtOnce), _ => Assert.True(pace.MayTry(one)));

        Assert.Equal((false, true), (pace.MayTry(one), pace.MayTry(other)));
    }
}
