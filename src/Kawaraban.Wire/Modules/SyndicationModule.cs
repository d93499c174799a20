using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Modules;

/// <summary>How often a feed of RSS 1.0 says it changes, as minutes it may be kept.</summary>
internal static class SyndicationModule
{
    public static int? Minutes(XElement channel)
    {
        var period = channel.Text(Vocabulary.Syndication + "updatePeriod");
        var frequency = Elements.Number(channel.Text(Vocabulary.Syndication + "updateFrequency")) ?? 1;
        return period is null && channel.Element(Vocabulary.Syndication + "updateFrequency") is null || frequency < 1 ? null : Minutes(period) / frequency;
    }

    private static int? Minutes(string? period) => period?.ToLowerInvariant() switch
    {
        "hourly" => 60,
        null or "daily" => 24 * 60,
        "weekly" => 7 * 24 * 60,
        "monthly" => 30 * 24 * 60,
        "yearly" => 365 * 24 * 60,
        _ => null,
    };
}
