using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Stories;

/// <summary>Where readers find an article. Addresses are permanent: a former one leads to the present one.</summary>
public sealed record ArticleAddress(EditionId Edition, SectionId Section, string Slug)
{
    public string Path => $"/{Edition}/{Section}/{Slug}";
}
