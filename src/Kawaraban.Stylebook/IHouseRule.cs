namespace Kawaraban.Stylebook;

/// <summary>One rule of the house as a pack has set it up. It keeps nothing between two texts: what it must remember, its reading does.</summary>
/// <remarks>A rule that judges each passage by itself derives from <see cref="PassageRule"/>.</remarks>
public interface IHouseRule
{
    /// <summary>Begins to read a text.</summary>
    /// <returns>What reads its passages.</returns>
    IRuleReading Begin();
}
