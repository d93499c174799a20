namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>What kind of fact a proposal would become.</summary>
public enum ProposalKind
{
    /// <summary>Something happened at a time that the text says.</summary>
    Event,

    /// <summary>How many or how much of something.</summary>
    Figure,

    /// <summary>Somebody gave, received or exchanged something.</summary>
    Exchange,

    /// <summary>Somebody bound himself, was put under a penalty, or kept, broke or called on what binds.</summary>
    Commitment,

    /// <summary>Something is to happen at a time that is yet to come.</summary>
    Outlook,
}
