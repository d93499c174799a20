namespace Kawaraban.Language.Statements.Japanese;

/// <summary>What the last ending of a Japanese predicate says of its time.</summary>
internal enum Tense
{
    /// <summary>It takes its time from the predicate that it runs up to: 終え、.</summary>
    None,

    /// <summary>It is done, or was so: た.</summary>
    Past,

    /// <summary>It goes on: ている.</summary>
    Lasting,

    /// <summary>It is so always, or is yet to be done: する.</summary>
    Plain,
}
