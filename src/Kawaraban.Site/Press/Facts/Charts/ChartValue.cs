using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>A figure as a chart draws it, in no language.</summary>
/// <param name="Number">The fact's number: it stands at the mark, and in the table.</param>
/// <param name="Low">The least value drawn; of an open figure the bound that is known.</param>
/// <param name="High">The greatest value drawn; not below <paramref name="Low"/>.</param>
/// <param name="From">When the time begins that the figure is of, by the clock by which it was told; null for one without a time.</param>
/// <param name="To">When it ends.</param>
/// <param name="IsOld">Another figure has taken its place.</param>
/// <param name="Source">Who vouches for it first: a line joins what one source says.</param>
/// <param name="IsNamed">Whether the source is one that the name register has.</param>
/// <param name="Next">The number of the figure that took its place.</param>
public sealed record ChartValue(
    int Number, double Low, double High, ChartSign Sign, DateTime? From, DateTime? To, bool IsOld = false, bool IsDisputed = false, string Source = "", bool IsNamed = false, int? Next = null)
{
    /// <summary>The middle of its time: where it stands in a chart. Null for one without a time.</summary>
    public DateTime? Middle => From + ((To - From) / 2);

    /// <summary>A published figure.</summary>
    public static ChartValue Of(PublicFact figure)
    {
        var (fact, amount, evidence) = (figure.Fact, figure.Fact.Amount!, figure.Evidence[0]);
        var (low, high) = ((double)(amount.Low ?? amount.High ?? 0), (double)(amount.High ?? amount.Low ?? 0));
        return new ChartValue(
            fact.Number, Math.Min(low, high), Math.Max(low, high), SignOf(amount.Bound), fact.Time?.From.DateTime, fact.Time?.To.DateTime,
            figure.State == FactState.Superseded, figure.State == FactState.Disputed, evidence.VouchedById?.ToString() ?? $"{evidence.Voucher}", evidence.VouchedById is not null, figure.SupersededBy);
    }

    private static ChartSign SignOf(QuantityBound bound) => bound switch
    {
        QuantityBound.Exact => ChartSign.Exact,
        QuantityBound.About => ChartSign.About,
        QuantityBound.AtLeast or QuantityBound.MoreThan => ChartSign.AtLeast,
        QuantityBound.AtMost or QuantityBound.LessThan => ChartSign.AtMost,
        _ => ChartSign.Range,
    };
}
