namespace Kawaraban.Checking.Layouts;

/// <summary>What a part of a marked-up text is.</summary>
internal enum MarkupKind
{
    /// <summary>Characters that stand for themselves.</summary>
    Text,

    /// <summary>A character written by name or number.</summary>
    Entity,

    /// <summary>An element begins.</summary>
    Begin,

    /// <summary>An element ends.</summary>
    End,

    /// <summary>An element without content.</summary>
    Empty,
}
