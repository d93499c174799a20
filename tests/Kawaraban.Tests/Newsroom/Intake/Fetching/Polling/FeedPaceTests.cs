using System.Text;
using Kawaraban.Newsroom.Intake.Fetching.Polling;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Polling;

public sealed class FeedPaceTests
{
    [Theory]
    [InlineData("<ttl>90</ttl>", 90, "", "")]
    [InlineData("<ttl>0</ttl>", null, "", "")]
    [InlineData("<ttl>-5</ttl>", null, "", "")]
    [InlineData("<ttl>2147483647</ttl>", 2147483647, "", "")]
    [InlineData("<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>hourly</sy:updatePeriod>", 60, "", "")]
    [InlineData("<skipHours><hour>0</hour><hour>24</hour><hour> 7 </hour><hour>25</hour><hour>late</hour></skipHours>", null, "0 7", "")]
    [InlineData("<skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays>", null, "", "Sunday Saturday")]
    public void A_feed_s_own_wishes_are_read(string wish, int? minutes, string hours, string days)
    {
        var wire = Teleprinter.Read(Encoding.UTF8.GetBytes($"<rss version='2.0'><channel><title>Harbour news</title>{wish}<item><title>Ferry</title></item></channel></rss>"));
        var pace = FeedPace.Of(wire.Source);
        Assert.Equal((minutes, hours, days), ((int?)pace.Interval?.TotalMinutes, string.Join(' ', pace.SkipHours), string.Join(' ', pace.SkipDays)));
    }
}
