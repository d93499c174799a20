namespace Kawaraban.Newsroom.Stories;

/// <summary>What kind of journalism an article is; readers are told.</summary>
public enum Genre
{
    News,
    Analysis,
    Opinion,
    Feature,
}
