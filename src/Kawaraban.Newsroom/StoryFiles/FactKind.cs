namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What a fact is a fact of.</summary>
public enum FactKind
{
    /// <summary>What happened, where, when, and who did it.</summary>
    Event,

    /// <summary>A quantity of something as of a time; those of one series over time are a line.</summary>
    Figure,

    /// <summary>Who gave what to whom, how much, when, in return for what.</summary>
    Exchange,

    /// <summary>A treaty, law, promise or sanction, with its clauses and its time in force.</summary>
    Commitment,

    /// <summary>What may happen, foreseen by whom, by when, and what would show it.</summary>
    Outlook,

    /// <summary>What nobody knows yet.</summary>
    Question,
}
