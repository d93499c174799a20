using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>How an edition tells a fact. It may be put better; what it said before stays in the record.</summary>
public sealed class FactWording
{
    public const int MaxText = 500;
    public const int MaxDetail = 2_000;

    public StoryFileId FileId { get; set; }
    public int FactNumber { get; set; }
    public required EditionId EditionId { get; init; }

    /// <summary>One sentence, plain text.</summary>
    public required string Text { get; set; }

    /// <summary>
    /// What the kind adds in words: what a figure counts, what an exchange gives, the clauses of a commitment (one a line), what would
    /// show an outlook. Empty where there is nothing to add.
    /// </summary>
    public string Detail { get; set; } = "";

    /// <summary>Whether it came in by a file that no longer had its words, and the fact had no other: nobody has worded it here.</summary>
    public bool IsBlackedOut => Text == FactEvidence.BlackedOut;
}
