namespace Kawaraban.Newsroom.Stories;

/// <summary>Who or what a block's text came from; readers are told as the edition chooses.</summary>
public enum BlockOrigin
{
    Human,

    /// <summary>A machine's proposal, as it was taken.</summary>
    Machine,

    /// <summary>A machine's proposal that somebody has worked on since.</summary>
    MachineThenHuman,
}
