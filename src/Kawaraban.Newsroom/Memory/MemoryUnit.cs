using Kawaraban.Language;

namespace Kawaraban.Newsroom.Memory;

/// <summary>The smallest piece of a text that the memory compares.</summary>
/// <param name="Text">The piece, folded: widths, dashes and what is not seen make no difference; case does.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands in the text as it was written.</param>
public readonly record struct MemoryUnit(string Text, UnitKind Kind, TextRange Place)
{
    /// <summary>What it costs to stand in for another: nothing, or half or the whole of <see cref="Whole"/>.</summary>
    internal int CostAgainst(in MemoryUnit other)
    {
        if (Text == other.Text)
        {
            return 0;
        }
        var isNear = (Kind == UnitKind.Number && other.Kind == UnitKind.Number) || Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase);
        return isNear ? Whole / 2 : Whole;
    }

    /// <summary>What a unit costs that is missing or quite another.</summary>
    internal const int Whole = 2;
}
