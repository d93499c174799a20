namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>A block as it goes to translators and comes back.</summary>
public sealed record ExchangeUnit
{
    /// <summary>The target block's id.</summary>
    public required string Id { get; init; }

    public required CodedText Source { get; init; }

    /// <summary>Null where there is no translation.</summary>
    public CodedText? Target { get; init; }

    public UnitStanding Standing { get; init; }

    /// <summary>The codes of both texts, by their ids.</summary>
    public required IReadOnlyDictionary<string, InlineCode> Codes { get; init; }

    /// <summary>What the block is: see <see cref="BlockShape"/>. Empty where a tool has lost it.</summary>
    public string Shape { get; init; } = "";

    /// <summary>Of the source when it went out; empty where a tool has lost it.</summary>
    public string SourceHash { get; init; } = "";

    /// <summary>Of the block's text when it went out; empty where a tool has lost it.</summary>
    public string TargetHash { get; init; } = "";

    /// <summary>The version of the source that it went out with.</summary>
    public int SourceVersion { get; init; }

    /// <summary>For the translator to read.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Approved forms of names in the source.</summary>
    public IReadOnlyList<ApprovedTerm> Terms { get; init; } = [];
}
