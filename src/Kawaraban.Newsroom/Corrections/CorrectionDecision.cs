using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Corrections;

/// <summary>
/// The story was corrected in one edition, and another has it too: somebody there has to say what that means for theirs. Opened in the
/// transaction of the correction, so that none is forgotten.
/// </summary>
public sealed class CorrectionDecision
{
    public const int MaxNote = 1_000;

    public long Id { get; init; }

    /// <summary>The release that corrected the other edition's article.</summary>
    public required long CorrectionId { get; init; }

    /// <summary>Whose editors are to decide.</summary>
    public required ArticleId ArticleId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Null until somebody has decided.</summary>
    public CorrectionAnswer? Answer { get; set; }

    public StaffId? By { get; set; }
    public DateTimeOffset? At { get; set; }

    /// <summary>Why, for the staff.</summary>
    public string Note { get; set; } = "";

    /// <summary>The release of our own correction, which is the counterpart of theirs; null until there is one.</summary>
    public long? CounterpartId { get; set; }

    /// <summary>Whether something is still to be done: decided, or decided and applied.</summary>
    public bool IsOpen => Answer is null || (Answer == CorrectionAnswer.Apply && CounterpartId is null);
}
