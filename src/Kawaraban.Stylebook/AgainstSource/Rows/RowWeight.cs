using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.Rows;

/// <summary>What of a passage survives translation: how much it says, and which numbers.</summary>
/// <param name="Length">Its length, in Japanese characters.</param>
/// <param name="Numbers">The figures that it names.</param>
internal readonly record struct RowWeight(double Length, IReadOnlyList<decimal> Numbers)
{
    // Of English characters a Japanese one says as much as two and a bit.
    private const double JapaneseOfEnglish = 0.45;
    private const double Spread = 2.2;
    private const double SharedNumber = 1.5;

    public static RowWeight Of(string text, TextLanguage language)
    {
        var read = new PairText(text, language);
        return new RowWeight(text.Length * (language.IsEnglish ? JapaneseOfEnglish : 1), [.. read.Figures.Where(figure => !figure.IsSoft).Select(figure => figure.Value).Distinct()]);
    }

    /// <summary>How ill two groups of passages go together: by their lengths, less what they share; nothing where one is empty.</summary>
    public static double Distance(ReadOnlySpan<RowWeight> left, ReadOnlySpan<RowWeight> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return 0;
        }

        var (one, other) = (Sum(left), Sum(right));
        return (Math.Abs(one - other) / Math.Sqrt((one + other + 1) * Spread)) - (SharedNumber * Shared(left, right));
    }

    private static double Sum(ReadOnlySpan<RowWeight> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight.Length;
        }

        return sum;
    }

    private static int Shared(ReadOnlySpan<RowWeight> left, ReadOnlySpan<RowWeight> right)
    {
        var shared = 0;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                shared += one.Numbers.Count(other.Numbers.Contains);
            }
        }

        return Math.Min(shared, 3);
    }
}
