using Kawaraban.Language.Quantities;

namespace Kawaraban.Newsroom.StoryFiles.Proposals.Matching;

/// <summary>In what a proposal and a fact that it seems to be of differ.</summary>
internal static class FactComparison
{
    public static IReadOnlyList<Difference> Of(Proposal proposal, KnownFact fact)
    {
        var differences = new List<Difference>();
        if (proposal.Quantity is { } here && fact.Quantity is { } there && Figures(here, there) is { } figures)
        {
            differences.Add(figures);
        }

        if (proposal.When is { From: var from, To: var to } && fact is { From: { } factFrom, To: { } factTo } && Times((from, to), (factFrom, factTo)) is { } times)
        {
            differences.Add(times);
        }

        if (fact.Strength is { } strength && proposal.Strength != strength)
        {
            differences.Add(Difference.Strength);
        }

        if (proposal.IsNegated)
        {
            differences.Add(Difference.Negation);
        }

        return differences;
    }

    /// <summary>How many times the one is the other, in one unit; null where the units do not meet, or a figure is nought.</summary>
    public static decimal? Ratio(Quantity here, Quantity there)
    {
        var told = MeasureUnit.Of(here.UnitCode) is not null ? there.UnitCode is { } code && MeasureUnit.Of(code) is not null ? here.ConvertTo(code) : null : here;
        var isOneCurrency = here.Kind != QuantityKind.Money && there.Kind != QuantityKind.Money || here.Kind == there.Kind && here.UnitCode == there.UnitCode;
        var areRatios = here.Kind == QuantityKind.Percent == (there.Kind == QuantityKind.Percent);
        return isOneCurrency && areRatios && Value(told) is > 0 and var one && Value(there) is > 0 and var other ? Divided(one, other) : null;
    }

    private static decimal? Value(Quantity? quantity) => quantity?.Low ?? quantity?.High;

    private static decimal? Divided(decimal one, decimal other) => other > 1e-9m && one < 1e18m ? one / other : null;

    private static Difference? Figures(Quantity here, Quantity there)
    {
        var areEqual = Ratio(here, there) == 1 && (here.Bound == QuantityBound.Range) == (there.Bound == QuantityBound.Range);
        return areEqual ? here.Bound == there.Bound ? null : Difference.Bound : Difference.Figure;
    }

    private static Difference? Times((DateTimeOffset From, DateTimeOffset To) here, (DateTimeOffset From, DateTimeOffset To) there) =>
        here == there ? null : here.From < there.To && there.From < here.To ? Difference.Precision : Difference.Time;
}
