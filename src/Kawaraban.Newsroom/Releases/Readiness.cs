using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Releases;

/// <summary>What a draft must have before readers may see it.</summary>
public static class Readiness
{
    public static IReadOnlyList<Objection> Of(ArticleVersion draft, IReadOnlyList<Block> blocks, IReadOnlySet<PictureId> knownPictures) =>
        [.. OfHead(draft, knownPictures), .. OfBody(blocks, knownPictures)];

    /// <summary>What stands in the way of the story in every edition: an embargo until it ends, a recall by the wire until somebody decides.</summary>
    public static IEnumerable<Objection> OfStory(Story story, IEnumerable<Advisory> advisories, DateTimeOffset now)
    {
        if (story.EmbargoedUntil > now)
        {
            yield return new Objection("embargoed", Until: story.EmbargoedUntil);
        }
        foreach (var kind in advisories.Where(advisory => advisory.Forbids).Select(advisory => advisory.Kind).Distinct())
        {
            yield return kind == AdvisoryKind.Cancel ? new Objection("cancelled") : new Objection("withheld");
        }
    }

    /// <summary>
    /// The same for one edition, with the stops of the story: one that the edition lifted is in nobody's way there, and neither is the wire's
    /// embargo that it was made from.
    /// </summary>
    public static IReadOnlyList<Objection> OfStory(Story story, IEnumerable<Advisory> advisories, IReadOnlyList<LiftableStop> stops, EditionId edition, DateTimeOffset now)
    {
        var isFreed = stops.Any(stop => stop.Stop.Kind == StopKind.Embargo && stop.LiftingIn(edition) is not null && stop.Stop.Until >= story.EmbargoedUntil);
        var wire = OfStory(story, advisories, now).Where(objection => !(isFreed && objection.Until == story.EmbargoedUntil && objection.Until is not null));
        return [.. stops.Where(stop => stop.StandsIn(edition, now)).Select(stop => OfStop(stop.Stop)).Concat(wire).Distinct()];
    }

    private static Objection OfStop(Stop stop) => stop.Kind == StopKind.Kill ? new Objection("killed") : new Objection("embargoed", Until: stop.Until);

    /// <summary>A correction and a withdrawal tell readers what happened.</summary>
    public static Objection? OfNote(ReleaseKind kind, string note) =>
        kind is ReleaseKind.Correction or ReleaseKind.Withdrawal && string.IsNullOrWhiteSpace(note) ? new Objection("no-note") : null;

    private static IEnumerable<Objection> OfHead(ArticleVersion draft, IReadOnlySet<PictureId> knownPictures)
    {
        if (string.IsNullOrWhiteSpace(draft.Headline))
        {
            yield return new Objection("no-headline");
        }
        if (!StoryKey.IsValid(draft.Slug))
        {
            yield return new Objection("bad-slug", Detail: draft.Slug);
        }
        if (draft.Picture is { } picture && !knownPictures.Contains(picture))
        {
            yield return new Objection("unknown-picture", Detail: picture.Value);
        }
    }

    private static IEnumerable<Objection> OfBody(IReadOnlyList<Block> blocks, IReadOnlySet<PictureId> knownPictures)
    {
        if (blocks.All(block => block.Text.Length == 0))
        {
            yield return new Objection("no-text");
        }
        foreach (var block in blocks)
        {
            if (block.Text.Length == 0)
            {
                yield return new Objection("empty-block", block.Id);
            }
            else if (block is { Origin: BlockOrigin.Machine, ConfirmedAt: null })
            {
                yield return new Objection("machine-unconfirmed", block.Id);
            }
            else if (block.Body is PullQuote { Speaker: null })
            {
                yield return new Objection("unattributed-pull-quote", block.Id);
            }
            else if (block.Body is PictureBody(var name, _) && !knownPictures.Contains(name))
            {
                yield return new Objection("unknown-picture", block.Id, name.Value);
            }
        }
    }
}
