using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Site.House;
using Kawaraban.Wire;
using Wired = Kawaraban.Wire.Blocks;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>
/// An article for subscribers: its version counts its acts, so that a receiver knows the later from the earlier; a withdrawn one is canceled, and only
/// what readers were told stands in it.
/// </summary>
internal static class DispatchStory
{
    public static WireStory Of(Publication publication, Edition edition, PublicAddress site, Dispatch dispatch)
    {
        var story = dispatch.View is { } view ? FeedStory.Of(publication, edition, site, view) : Withdrawn(edition, dispatch);
        return story with
        {
            Version = dispatch.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Published = edition.Local(dispatch.PublishedAt),
            Updated = edition.Local(dispatch.At),
            Categories = dispatch.Kind switch
            {
                ReleaseKind.Correction => [.. story.Categories, WireSignal.Correction],
                ReleaseKind.Update => [.. story.Categories, WireSignal.Update],
                _ => story.Categories,
            },
            EdNote = dispatch.Note.Length == 0 ? null : dispatch.Note,
            CopyrightHolder = publication.Name,
            Links = [.. story.Links, .. dispatch.Counterparts.SelectMany(counterpart => Links(publication, site, counterpart))],
        };
    }

    private static WireStory Withdrawn(Edition edition, Dispatch dispatch) => new()
    {
        Id = FeedStory.IdOf(dispatch.Article),
        Status = "canceled",
        Title = edition.Words["missing.goneTitle"],
        Blocks = [new Wired.Paragraph(Wired.WireText.Of(dispatch.Note.Length == 0 ? edition.Words["missing.gone"] : dispatch.Note))],
        Language = edition.Language,
    };

    /// <summary>By its identifier, and by its page.</summary>
    private static IEnumerable<WireLink> Links(Publication publication, PublicAddress site, DispatchCounterpart counterpart)
    {
        var rel = counterpart.IsSource ? WireRelation.TranslationOf : WireRelation.Translation;
        var language = publication[counterpart.Edition].Language;
        return
        [
            new WireLink(FeedStory.IdOf(counterpart.Article), rel, Title: counterpart.Headline, Hreflang: language),
            new WireLink(site.Of(counterpart.Address.Path), rel, "text/html", counterpart.Headline, language),
        ];
    }
}
