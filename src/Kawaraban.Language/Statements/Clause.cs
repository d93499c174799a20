using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>A clause while its sentence is read.</summary>
internal sealed class Clause
{
    public required TextRange Range { get; set; }
    public required TextRange Predicate { get; init; }
    public required Deed Deed { get; init; }
    public bool IsNegated { get; init; }
    public TimeExpression? Time { get; set; }
    public bool IsDated { get; set; }

    /// <summary>Whether the time is a neighbour's: one of its own is better.</summary>
    public bool IsShared { get; private set; }

    public bool IsToCome { get; init; }
    public EvidenceStrength Strength { get; private set; }
    public TextRange? Voucher { get; private set; }

    public bool Tells => Deed == Deed.Tells;

    /// <summary>Gives it the time of a neighbour, unless it has one.</summary>
    public void Share(TimeExpression time, bool isDated)
    {
        if (Time is null)
        {
            (Time, IsDated, IsShared) = (time, isDated, true);
        }
    }

    /// <summary>Gives it a time of its own.</summary>
    public void Give(TimeExpression time, bool isDated) => (Time, IsDated, IsShared) = (time, isDated, false);

    /// <summary>Lets somebody's words govern the clause.</summary>
    public void Govern(EvidenceStrength strength, TextRange? voucher)
    {
        Strength = Strengths.Weaker(Strength, strength);
        Voucher ??= voucher;
    }

    public Statement Stated() => new(Range, Predicate, Deed, IsNegated, Time, IsDated, IsToCome, Strength, Voucher);
}
