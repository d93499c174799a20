using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Figures that a translator works out for the reader: a sum, the same money in the reader's own, the same length in the reader's own.</summary>
internal static class Derivation
{
    private static readonly string[] _sums = ["計", "合わせ", "あわせ", "合算", "total", "altogether", "combined", "together"];

    public static bool Explains(Figure target, PairReading pair, FigurePairs figures) =>
        IsExchanged(target, figures) || IsSum(target, pair);

    /// <summary>An amount in another currency beside one that is kept: 350,000ドル（約5000万円）.</summary>
    private static bool IsExchanged(Figure target, FigurePairs figures) =>
        target.Told.Kind == QuantityKind.Money
        && figures.Same.Any(same => same.Target.Told.Kind == QuantityKind.Money && FigureMatch.Contradict(same.Target.Told, target.Told));

    private static bool IsSum(Figure target, PairReading pair)
    {
        var values = pair.Source.Figures.Where(figure => figure.Origin == FigureOrigin.Quantity).Select(figure => figure.Value).ToList();
        return values.Sum(value => Math.Abs(value) < 1e20m ? value : 0) == target.Value && values.Count > 1
            && Array.Exists(_sums, word => pair.Target.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
