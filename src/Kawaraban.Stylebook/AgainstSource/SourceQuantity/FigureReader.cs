using System.Globalization;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Kawaraban.Stylebook.Numbers;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Reads the figures of a text: its quantities, the lengths inside its times, and the digits that are left.</summary>
internal static partial class FigureReader
{
    private const int SmallNumber = 12;

    public static IReadOnlyList<Figure> Read(PairText text)
    {
        var figures = text.Quantities.Where(quantity => !IsClockInWords(quantity, text)).Select(quantity => WithHalf(quantity, text)).Select(quantity => new Figure(quantity, FigureOrigin.Quantity, IsSoft(quantity, text.Text))).ToList();
        var taken = Taken(text);
        figures.AddRange(Lapses.Of(text).Where(lapse => !figures.Exists(figure => Overlap(figure.Place, lapse.Range)))
            .Select(lapse => new Figure(lapse, FigureOrigin.Lapse, IsSoft(lapse, text.Text))).ToList());
        if (text.Language.IsEnglish)
        {
            figures.AddRange(CountingWords.Of(text.Text).Where(word => !Covers(taken, word.Range)).Select(word => new Figure(word, FigureOrigin.Quantity, IsSoft: true)).ToList());
        }

        figures.AddRange(Loose(text.Text, taken));
        return Scores.Joined([.. figures.Select(figure => OfName(figure, text)).OrderBy(figure => figure.Place.Start)], text.Text);
    }

    /// <summary>The 4 of ラジオ4 belongs to a name, as that of Radio 4 does; the 10 of トップ10 counts.</summary>
    private static Figure OfName(Figure figure, PairText text) =>
        text.Language.IsJapanese && figure.IsBare && figure.Place.Start > 0 && text.Text[figure.Place.Start - 1] is >= 'ァ' and <= 'ー' && !RankPattern().IsMatch(text.Text.AsSpan(Math.Max(0, figure.Place.Start - 4), Math.Min(4, figure.Place.Start)))
            ? figure with { Origin = FigureOrigin.Loose, IsSoft = true, IsInName = true }
            : figure;

    /// <summary>The twenty of <em>twenty to one</em>.</summary>
    private static bool IsClockInWords(Quantity quantity, PairText text) =>
        text.Language.IsEnglish && ClockPattern().Match(text.Text, quantity.Range.Start) is { Success: true } clock && clock.Index == quantity.Range.Start;

    /// <summary>2ページ半 is two pages and a half.</summary>
    private static Quantity WithHalf(Quantity quantity, PairText text)
    {
        var rest = text.Text.AsSpan(quantity.Range.End);
        return text.Language.IsJapanese && quantity.Kind is QuantityKind.Count or QuantityKind.Number && rest.StartsWith("半") && (rest.Length == 1 || !"数分年島額期径導日月時".Contains(rest[1]))
            ? quantity with { Range = new TextRange(quantity.Range.Start, quantity.Range.Length + 1), Low = quantity.Low + 0.5m, High = quantity.High + 0.5m }
            : quantity;
    }

    private static bool IsSoft(Quantity quantity, string text)
    {
        // 大学3年生 is whom English calls a junior.
        if (quantity.Bound == QuantityBound.Magnitude || quantity.Kind == QuantityKind.Duration && text.AsSpan(quantity.Range.End).StartsWith("生"))
        {
            return true;
        }

        // 2か国間 is between the countries.
        if (quantity is { Kind: QuantityKind.Count or QuantityKind.People, Low: 2, High: 2 } && TogetherPattern().IsMatch(text.AsSpan(quantity.Range.End)))
        {
            return true;
        }

        var isInDigits = text.AsSpan(quantity.Range.Start, quantity.Range.Length).IndexOfAnyInRange('0', '9') >= 0
            || text.AsSpan(quantity.Range.Start, quantity.Range.Length).IndexOfAnyInRange('０', '９') >= 0;
        return !isInDigits && (quantity.Low ?? quantity.High ?? 0) <= SmallNumber;
    }

    /// <summary>Digits outside of all quantities, times and addresses.</summary>
    private static List<Figure> Loose(string text, List<TextRange> taken)
    {
        var loose = new List<Figure>();
        foreach (var match in DigitsPattern().EnumerateMatches(text))
        {
            var place = new TextRange(match.Index, match.Length);
            if (!Covers(taken, place) && Digits.Parse(text.AsSpan(match.Index, match.Length)) is { } value)
            {
                loose.Add(new Figure(new Quantity(place, QuantityKind.Number, value, value, QuantityBound.Exact, null, null), FigureOrigin.Loose, IsSoft: true, IsJoined(text, place.Start - 1, -1) || IsJoined(text, place.End, 1)));
            }
        }

        return loose;
    }

    private static bool IsJoined(string text, int at, int step) => IsLatin(text, at) || IsHyphen(text, at) && IsLatin(text, at + step);

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] is >= 'Ａ' and <= 'ｚ');

    private static bool IsHyphen(string text, int at) => at >= 0 && at < text.Length && text[at] is '-' or '－' or '‐';

    private static List<TextRange> Taken(PairText text)
    {
        var taken = text.Quantities.Select(quantity => quantity.Range).Concat(text.Times.Select(time => time.Range)).ToList();
        taken.AddRange(AddressesIn(text.Text));
        taken.Sort((left, right) => left.Start.CompareTo(right.Start));
        return taken;
    }

    private static List<TextRange> AddressesIn(string text)
    {
        var addresses = new List<TextRange>();
        if (Addresses.MayStandIn(text))
        {
            foreach (var match in AddressPattern().EnumerateMatches(text))
            {
                addresses.Add(new TextRange(match.Index, match.Length));
            }
        }

        return addresses;
    }

    /// <summary>Whether a range is inside one of many that are in order; they may overlap a little, so that the one before is asked too.</summary>
    private static bool Covers(List<TextRange> taken, TextRange place)
    {
        var (low, high) = (0, taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = taken[middle].Start <= place.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Overlap(taken[low - 1], place) || low > 1 && Overlap(taken[low - 2], place) || low < taken.Count && Overlap(taken[low], place);
    }

    private static bool Overlap(TextRange left, TextRange right) => left.Start < right.End && right.Start < left.End;

    [GeneratedRegex(@"\G(?:five|ten|quarter|twenty|twenty-five|half)\s(?:to|past)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClockPattern();

    [GeneratedRegex("^(?:間|の間|とも|双方)", RegexOptions.CultureInvariant)]
    private static partial Regex TogetherPattern();

    [GeneratedRegex("(?:トップ|ベスト|ワースト)$", RegexOptions.CultureInvariant)]
    private static partial Regex RankPattern();

    [GeneratedRegex(@"[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsPattern();

    [GeneratedRegex(@"(?:https?://|www\.)[!-~]+|[@#][0-9A-Za-z_]+|[0-9A-Za-z._-]{1,64}@[0-9A-Za-z.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern();
}
