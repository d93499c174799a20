using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>What a planning item promises: coverage of an event, its time and the notes on it.</summary>
internal static class Planning
{
    public static WireStory Tell(XElement item, WireStory story, Reading reading, string at)
    {
        var plans = item.Child("newsCoverageSet").Children("newsCoverage").SelectMany(coverage => coverage.Children("planning")).ToList();
        var scheduled = plans.Select(plan => plan.WordsAt("scheduled")).FirstOrDefault(time => time is not null);
        var notes = plans.SelectMany(plan => plan.Children("edNote")).Select(note => note.Words()).OfType<string>();
        return story with
        {
            Title = story.Title ?? reading.Title(plans.Select(plan => plan.WordsAt("headline")).FirstOrDefault(headline => headline is not null), at),
            Dateline = scheduled is null ? story.Dateline : (story.Dateline ?? new WireDateline(scheduled)) with { Date = scheduled },
            EdNote = reading.Field(string.Join(' ', notes.Prepend(story.EdNote ?? "")), at),
        };
    }
}
