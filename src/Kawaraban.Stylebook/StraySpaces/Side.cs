namespace Kawaraban.Stylebook.StraySpaces;

/// <summary>What stands beside a space.</summary>
internal enum Side
{
    Other,
    Japanese,
    Latin,
}
