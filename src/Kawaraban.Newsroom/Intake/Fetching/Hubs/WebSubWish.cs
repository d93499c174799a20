namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>What we want of a hub.</summary>
public enum WebSubWish
{
    /// <summary>That it sends.</summary>
    Subscribe,

    /// <summary>That it stops.</summary>
    Unsubscribe,
}
