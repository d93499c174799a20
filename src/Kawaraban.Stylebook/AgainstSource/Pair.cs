using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>A passage of a source and its translation, and what is known of them from elsewhere.</summary>
/// <param name="Source">The plain text of the source's block or blocks.</param>
/// <param name="SourceLanguage">The language it is written in.</param>
/// <param name="Target">The plain text of the translation.</param>
/// <param name="TargetLanguage">The language it is written in.</param>
/// <example><code>
/// var pair = new Pair("Three people were hurt.", TextLanguage.English, "4人がけがをした。", TextLanguage.Japanese);
/// SourceRules.Read(pair)[0].Rule.Name // "source-quantity"
/// </code></example>
public sealed record Pair(string Source, TextLanguage SourceLanguage, string Target, TextLanguage TargetLanguage)
{
    /// <summary>The names of the register that stand in the source; empty where there is no register.</summary>
    public IReadOnlyList<NamePlace> SourceNames { get; init; } = [];

    /// <summary>The names of the register that stand in the translation.</summary>
    public IReadOnlyList<NamePlace> TargetNames { get; init; } = [];

    /// <summary>The links and pictures of the source's marks; null where the text has no marks, so that its addresses are looked for.</summary>
    public IReadOnlyList<LinkPlace>? SourceLinks { get; init; }

    /// <summary>The links and pictures of the translation's marks; null as for <see cref="SourceLinks"/>.</summary>
    public IReadOnlyList<LinkPlace>? TargetLinks { get; init; }

    /// <summary>Whether somebody has marked that parts of the source were left out on purpose.</summary>
    public bool IsAbridged { get; init; }

    /// <summary>Whether somebody has marked that the translation says more on purpose.</summary>
    public bool IsEnlarged { get; init; }
}
