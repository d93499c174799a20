namespace Kawaraban.Wire.Nitf;

/// <summary>NITF within an item of another format: what the item leaves unsaid, the NITF says.</summary>
internal static class NitfWithin
{
    public static WireStory FilledFrom(this WireStory item, WireStory within) => item with
    {
        Id = item.Id ?? within.Id,
        Version = item.Version ?? within.Version,
        Title = item.Title ?? within.Title,
        Slugline = item.Slugline ?? within.Slugline,
        Byline = item.Byline ?? within.Byline,
        Summary = item.Summary.Count > 0 ? item.Summary : within.Summary,
        Published = item.Published ?? within.Published,
        Updated = item.Updated ?? within.Updated,
        Embargoed = item.Embargoed ?? within.Embargoed,
        Expires = item.Expires ?? within.Expires,
        Authors = item.Authors.Count > 0 ? item.Authors : within.Authors,
        Language = item.Language ?? within.Language,
        Dir = item.Dir == WireDirection.Auto ? within.Dir : item.Dir,
        Dateline = item.Dateline ?? within.Dateline,
        Categories = [.. item.Categories.Union(within.Categories)],
        Subjects = item.Subjects.Count > 0 ? item.Subjects : within.Subjects,
        Genres = item.Genres.Count > 0 ? item.Genres : within.Genres,
        Keywords = item.Keywords.Count > 0 ? item.Keywords : within.Keywords,
        Places = item.Places.Count > 0 ? item.Places : within.Places,
        Urgency = item.Urgency ?? within.Urgency,
        EdNote = item.EdNote ?? within.EdNote,
        UsageTerms = item.UsageTerms ?? within.UsageTerms,
        CopyrightHolder = item.CopyrightHolder ?? within.CopyrightHolder,
        Rights = item.Rights ?? within.Rights,
        Provider = item.Provider ?? within.Provider,
        Media = [.. item.Media.Concat(within.Media).DistinctBy(media => media.Url)],
    };
}
