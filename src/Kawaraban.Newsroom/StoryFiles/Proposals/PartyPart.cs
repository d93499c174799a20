namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>What a party has to do with what is proposed, as far as the order of words tells.</summary>
public enum PartyPart
{
    /// <summary>It is named in the clause.</summary>
    Named,

    /// <summary>It does, or gives.</summary>
    Actor,

    /// <summary>It is done to, or receives.</summary>
    Receiver,
}
