using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What a fact rests on: a passage of an article, or a source outside with the day on which it was seen. Only added to.</summary>
public sealed class FactEvidence
{
    public const int MaxQuote = 1_000;
    public const int MaxAddress = 2_000;
    public const int MaxTitle = 300;

    /// <summary>Stands in files that go out for words that had to go: of a passage, and of wordings and reasons from before; see <see cref="WithheldWords"/>.</summary>
    public const string BlackedOut = "█";

    public long Id { get; init; }
    public StoryFileId FileId { get; set; }
    public int FactNumber { get; set; }
    public required Voucher Voucher { get; init; }
    public required EvidenceStrength Strength { get; init; }

    /// <summary>Who vouches, where the name register has them.</summary>
    public TermId? VouchedById { get; init; }

    public ArticleId? ArticleId { get; init; }
    public VersionId? VersionId { get; init; }
    public BlockId? BlockId { get; init; }

    /// <summary>The passage's place in the plain text of the block, in that version.</summary>
    public int Start { get; init; }

    /// <summary>The passage's words as that version has them: by these it is known in a later one. Not shown to readers.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Of an outside source; empty for a passage.</summary>
    public string Address { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The day on which somebody saw the outside source say so; null for a passage.</summary>
    public DateOnly? SeenOn { get; init; }

    public bool IsPassage => ArticleId is not null;

    /// <summary>Whether it came in from a file that no longer had its words: no text is known by it.</summary>
    public bool IsBlackedOut => Quote == BlackedOut;

    public TextRange Range => new(Start, Quote.Length);

    /// <summary>Whether it says the same of the same as another: added twice, it is there once. Without its words it is any passage of that block.</summary>
    public bool IsAs(FactEvidence other) =>
        (Voucher, Strength, VouchedById, ArticleId, VersionId, BlockId, Address, SeenOn)
        == (other.Voucher, other.Strength, other.VouchedById, other.ArticleId, other.VersionId, other.BlockId, other.Address, other.SeenOn)
        && (IsBlackedOut || Quote == other.Quote);
}
