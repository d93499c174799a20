using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Bare numbers that stand against each other and say one thing together: 3-1, 5&amp;4, 3対1, 31－27; a record of three, 18-20-7, is two of them; Seven-Eleven is a name.</summary>
internal static class Scores
{
    private const string Joints = "-–－‐−―ー&＆対:：";
    private const decimal Most = 999;
    private const int MostSides = 3;

    /// <summary>The figures of a text in their order, with each score as one.</summary>
    public static IReadOnlyList<Figure> Joined(IReadOnlyList<Figure> figures, string text)
    {
        var joined = new List<Figure>(figures.Count);
        for (var at = 0; at < figures.Count;)
        {
            var end = EndOfChain(figures, at, text);
            if (end - at is > 1 and <= MostSides && !GoesOn(text, figures[at].Place.Start - 1) && !GoesOn(text, figures[end - 1].Place.End))
            {
                joined.AddRange(Enumerable.Range(at, end - at - 1).Select(side => Of(figures[side], figures[side + 1])));
            }
            else
            {
                joined.AddRange(Enumerable.Range(at, end - at).Select(side => figures[side]));
            }

            at = end;
        }

        return joined;
    }

    /// <summary>Past the last of the figures that joints put into one chain.</summary>
    private static int EndOfChain(IReadOnlyList<Figure> figures, int start, string text)
    {
        var end = start + 1;
        while (end < figures.Count && AreJoined(figures[end - 1], figures[end], text))
        {
            end++;
        }

        return end;
    }

    private static bool AreJoined(Figure first, Figure second, string text) =>
        IsSide(first) && IsSide(second) && second.Place.Start > first.Place.End && !char.IsAsciiLetterUpper(text[second.Place.Start])
        && text.AsSpan(first.Place.End, second.Place.Start - first.Place.End).Trim() is [var joint] && Joints.Contains(joint);

    private static Figure Of(Figure first, Figure second) =>
        new(new Quantity(TextRange.Between(first.Place.Start, second.Place.End), QuantityKind.Number, first.Value, second.Value, QuantityBound.Range, null, null), FigureOrigin.Score, IsSoft: false);

    private static bool IsSide(Figure figure) => figure is { IsBare: true, IsInName: false, Value: >= 0 and <= Most };

    private static bool GoesOn(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] != 'ー' && Joints.Contains(text[at]));
}
