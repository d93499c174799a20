using Kawaraban.Language;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>What the rules have to say of a place of a version. The sentence that gives the reason is <see cref="HouseStyles.Say"/>'s, in the reader's language.</summary>
public sealed record ProofFinding
{
    /// <summary>The rule's name, as <c>stray-spaces</c>; those that hold a translation against its source begin with <c>source-</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What is the matter: a key of the rule's words.</summary>
    public required string Case { get; init; }

    /// <summary>What the words of the case quote.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    public required ProofSeverity Severity { get; init; }

    /// <summary>Where it is told: the block or field that it is in, or the block beside what was lost; null where nothing of the translation stands there.</summary>
    public PlaceName? Place { get; init; }

    /// <summary>The range of the place's plain text; null where only the source says it.</summary>
    public TextRange? Range { get; init; }

    /// <summary>The words of that range.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>Some letters before and after them.</summary>
    public (string Before, string After) Around { get; init; } = ("", "");

    /// <summary>What to put there instead; null where no rule knows.</summary>
    public string? Fix { get; init; }

    public BlockId? SourceBlock { get; init; }

    /// <summary>The field of the source's head that it is about; null in the body.</summary>
    public HeadField? SourceField { get; init; }

    /// <summary>The range of the plain text of that block or field.</summary>
    public TextRange? SourceRange { get; init; }

    public string SourceExcerpt { get; init; } = "";

    /// <summary>By what it says a waiver knows it again, wherever it stands: see <see cref="FindingKey.QuoteOf"/>.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Its name as long as it is there, whatever is written before or after it: see <see cref="FindingKey"/>.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether it came of holding the translation against its source.</summary>
    public bool IsOfSource => Rule.StartsWith("source-", StringComparison.Ordinal);
}
