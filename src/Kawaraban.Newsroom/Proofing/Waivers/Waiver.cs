using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing.Waivers;

/// <summary>Somebody looked at a finding and says, with the reason, that the text is right: it is quiet from then on. Rows are only ever added; one is ended by its <see cref="WaiverEnd"/>.</summary>
public sealed class Waiver
{
    public const int MaxReason = 500;

    public long Id { get; init; }
    public required WaiverScope Scope { get; init; }
    public required EditionId EditionId { get; init; }

    /// <summary>The article that it was said in; that of a waiver for the paper may be long gone from the desk.</summary>
    public required ArticleId ArticleId { get; init; }

    public required string Rule { get; init; }

    /// <summary>The words that it is about: see <see cref="ProofFinding.Quote"/>.</summary>
    public required string Quote { get; init; }

    /// <summary>The finding; empty where it reaches further than one.</summary>
    public required string Key { get; init; }

    public required ProofSeverity Severity { get; init; }
    public required string Reason { get; init; }
    public required StaffId By { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether it speaks of a finding in an article of its edition. One that matters more than what was waived is another.</summary>
    public bool Covers(ArticleId article, ProofFinding finding) =>
        Rule == finding.Rule && finding.Severity <= Severity && (Scope == WaiverScope.Paper || ArticleId == article) && (Scope == WaiverScope.Once ? Key == finding.Key : Quote == finding.Quote);

    /// <summary>The least role that may waive such a finding so far: what must be mended, and what holds for the whole paper, is an editor's.</summary>
    public static DeskRole RoleFor(WaiverScope scope, ProofSeverity severity) =>
        scope == WaiverScope.Paper || severity == ProofSeverity.Must ? DeskRole.Editor : DeskRole.Translator;

    /// <summary>Whether a finding may be waived so far. What was held against a source is about that source: no other article has it.</summary>
    public static bool Reaches(WaiverScope scope, ProofFinding finding) => scope != WaiverScope.Paper || !finding.IsOfSource;

    /// <summary>The least role that may take this one back.</summary>
    public DeskRole RoleToEnd => RoleFor(Scope, Severity);
}
