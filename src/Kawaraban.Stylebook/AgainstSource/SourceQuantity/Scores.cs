using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Two bare numbers that stand against each other and say one thing together: 3-1, 5&amp;4, 3対1, 31－27.</summary>
internal static class Scores
{
    private const string Joints = "-–－‐−―ー&＆対:：";
    private const decimal Most = 999;

    /// <summary>The figures of a text in their order, with each score as one.</summary>
    public static IReadOnlyList<Figure> Joined(IReadOnlyList<Figure> figures, string text)
    {
        var joined = new List<Figure>(figures.Count);
        for (var at = 0; at < figures.Count; at++)
        {
            if (at + 1 < figures.Count && IsScore(figures[at], figures[at + 1], text))
            {
                joined.Add(Of(figures[at], figures[at + 1]));
                at++;
            }
            else
            {
                joined.Add(figures[at]);
            }
        }

        return joined;
    }

    private static Figure Of(Figure first, Figure second) =>
        new(new Quantity(TextRange.Between(first.Place.Start, second.Place.End), QuantityKind.Number, first.Value, second.Value, QuantityBound.Range, null, null), FigureOrigin.Score, IsSoft: false);

    /// <summary>Whether one joint alone is between them and none beyond: 4-4-2 is a formation, F-16-2 a name.</summary>
    private static bool IsScore(Figure first, Figure second, string text) =>
        IsSide(first) && IsSide(second) && second.Place.Start > first.Place.End
        && text.AsSpan(first.Place.End, second.Place.Start - first.Place.End).Trim() is [var joint] && Joints.Contains(joint)
        && !GoesOn(text, first.Place.Start - 1) && !GoesOn(text, second.Place.End);

    private static bool IsSide(Figure figure) => figure is { IsBare: true, IsInName: false, Value: >= 0 and <= Most };

    private static bool GoesOn(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] != 'ー' && Joints.Contains(text[at]));
}
