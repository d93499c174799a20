namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>A translation as one file of a translation tool.</summary>
public sealed record ExchangeFile
{
    /// <summary>The article's id; what a tool made of it, in a file that came back.</summary>
    public required string Original { get; init; }

    /// <summary>What the article is called, for people.</summary>
    public string Title { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public required string SourceLanguage { get; init; }

    /// <summary>BCP 47; empty where the file does not say.</summary>
    public required string TargetLanguage { get; init; }

    public required IReadOnlyList<ExchangeUnit> Units { get; init; }
}
