using System.Text.RegularExpressions;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Every number that a text might mean, in figures, in words, in the names of months and in words such as <em>twin</em> and 両.</summary>
internal sealed partial class NumberSet
{
    private readonly HashSet<decimal> _values = [];

    public bool Contains(decimal value) => _values.Contains(value);

    /// <summary>Whether every figure that a number names is among these.</summary>
    public bool AccountFor(Figure figure) => Contains(figure.Value) && (!figure.HasTwoEnds || Contains(figure.Told.High!.Value));

    public static NumberSet Of(PairText text)
    {
        var numbers = new NumberSet();
        foreach (var figure in text.Figures)
        {
            numbers.Add(figure.Told.Low);
            numbers.Add(figure.Told.High);
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
        if (text.Language.IsEnglish)
        {
            foreach (var word in WordPattern().EnumerateMatches(text.Text))
            {
                _values.UnionWith(NumberWords.English(text.Text.AsSpan(word.Index, word.Length)));
            }
        }
        else
        {
            _values.UnionWith(NumberWords.Japanese(text.Text));
            foreach (var run in KanjiPattern().EnumerateMatches(text.Text))
            {
                Add(KanjiNumber.Parse(text.Text.AsSpan(run.Index, run.Length)));
            }
        }
    }

    [GeneratedRegex("[0-9０-９]+(?:[.．][0-9０-９]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsPattern();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();

    [GeneratedRegex("[〇一二三四五六七八九十百千万億]+", RegexOptions.CultureInvariant)]
    private static partial Regex KanjiPattern();
}
