namespace Kawaraban.Language.Statements.Japanese;

/// <summary>How a Japanese predicate is joined to what follows it.</summary>
internal enum Joint
{
    /// <summary>It ends a clause of its own: before a comma, a stop, or こと.</summary>
    Open,

    /// <summary>It ends one that the next stands against: が、.</summary>
    But,

    /// <summary>It ends what another depends on: すれば, した場合.</summary>
    If,

    /// <summary>It ends what somebody says: と.</summary>
    Quoted,

    /// <summary>It describes the noun or goes with the verb behind it.</summary>
    Inner,
}
