namespace Kawaraban.Newsroom.Translations;

/// <summary>The texts of a version's head that are translated from the source's.</summary>
public enum HeadField
{
    Kicker,
    Headline,
    Standfirst,
}
