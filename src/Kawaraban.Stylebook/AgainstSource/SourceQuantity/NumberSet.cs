using System.Text.RegularExpressions;
using Kawaraban.Stylebook.Numbers;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Every number that a text might mean, in figures, in words, in the names of months and in words such as <em>twin</em> and 両.</summary>
internal sealed partial class NumberSet
{
    private const decimal HoursADay = 24;

    private readonly HashSet<decimal> _values = [];
    private readonly HashSet<decimal> _figures = [];
    private readonly HashSet<decimal> _ages = [];

    /// <summary>Whether the text names the number in any way.</summary>
    public bool Contains(decimal value) => _values.Contains(value) || _figures.Contains(value);

    /// <summary>Whether a word or a time of the text may stand for the number.</summary>
    public bool MayMean(decimal value) => _values.Contains(value);

    /// <summary>Whether a word of the text may stand for an age: the ten of teenagers, who are not ten.</summary>
    public bool MayBeAge(decimal value) => _ages.Contains(value);

    public static NumberSet Of(PairText text)
    {
        var numbers = new NumberSet();
        foreach (var figure in text.Figures)
        {
            numbers._figures.UnionWith(figure.Ends);
        }

        foreach (var time in text.Times)
        {
            foreach (var match in DigitsPattern().EnumerateMatches(text.Text.AsSpan(time.Range.Start, time.Range.Length)))
            {
                numbers.Add(Digits.Parse(text.Text.AsSpan(time.Range.Start + match.Index, match.Length)));
            }
        }

        numbers.AddWords(text);
        return numbers;
    }

    private void Add(decimal? value)
    {
        if (value is { } number)
        {
            _values.Add(number);
        }
    }

    private void AddWords(PairText text)
    {
        // The words of a figure have been read with it: the two of two months says nothing of two weeks.
        var taken = new bool[text.Text.Length];
        foreach (var figure in text.Figures)
        {
            taken.AsSpan(figure.Place.Start, figure.Place.Length).Fill(true);
        }

        if (text.Language.IsEnglish)
        {
            foreach (var word in WordPattern().EnumerateMatches(text.Text))
            {
                var letters = text.Text.AsSpan(word.Index, word.Length);
                var set = IsAgeGroup(letters) ? _ages : _values;
                set.UnionWith(taken[word.Index] && set == _values ? [] : NumberWords.English(letters));
            }

            Add(RoundTheClockPattern().IsMatch(text.Text) ? HoursADay : null);
        }
        else
        {
            _values.UnionWith(NumberWords.Japanese(text.Text));
            foreach (var run in KanjiPattern().EnumerateMatches(text.Text))
            {
                Add(!taken[run.Index] && IsWhole(text.Text, run.Index, run.Length) ? KanjiNumber.Parse(text.Text.AsSpan(run.Index, run.Length)) : null);
            }
        }
    }

    /// <summary>The four of “four teenagers” has been read with it, what they are has not: 10代の4人.</summary>
    private static bool IsAgeGroup(ReadOnlySpan<char> word) => word.StartsWith("teen", StringComparison.OrdinalIgnoreCase);

    /// <summary>一 is in half of all words, 一方 and 一部, and the 万 of 数万 and 5万 is no number of its own.</summary>
    private static bool IsWhole(string text, int start, int length) =>
        (length > 1 || text[start] != '一') && text[start] is not '万' and not '億' && (start == 0 || text[start - 1] is not '数' and not '何' and not '幾' && !char.IsDigit(text[start - 1]));

    [GeneratedRegex("[0-9０-９]+(?:[.．][0-9０-９]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsPattern();

    [GeneratedRegex("round[ -]the[ -]clock", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RoundTheClockPattern();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();

    [GeneratedRegex("[〇一二三四五六七八九十百千万億]+", RegexOptions.CultureInvariant)]
    private static partial Regex KanjiPattern();
}
