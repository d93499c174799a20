namespace Kawaraban.Language.Evidence;

/// <summary>Where the source of a Japanese marker stands.</summary>
internal enum SourcePlace
{
    /// <summary>Nobody is named.</summary>
    None,

    /// <summary>Right in front.</summary>
    Before,

    /// <summary>As the subject of the clause.</summary>
    Subject,

    /// <summary>As the subject; the verb marks only behind a quotation's と.</summary>
    Quoted,
}
