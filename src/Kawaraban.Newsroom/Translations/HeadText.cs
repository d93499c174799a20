using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations;

/// <summary>The texts above a body.</summary>
public sealed record HeadText(string Kicker, string Headline, string Standfirst)
{
    public string this[HeadField field] => field switch
    {
        HeadField.Kicker => Kicker,
        HeadField.Headline => Headline,
        _ => Standfirst,
    };

    /// <summary>So long may it be, in UTF-16 units.</summary>
    public static int LongestOf(HeadField field) => field switch
    {
        HeadField.Kicker => 100,
        HeadField.Headline => 300,
        _ => 1000,
    };

    public static HeadText Of(ArticleVersion version) => new(version.Kicker, version.Headline, version.Standfirst);

    /// <summary>The fields whose texts are others there.</summary>
    public IReadOnlyList<HeadField> Differing(HeadText other) => [.. Enum.GetValues<HeadField>().Where(field => this[field] != other[field])];
}
