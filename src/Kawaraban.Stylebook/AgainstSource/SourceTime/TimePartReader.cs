using Kawaraban.Stylebook.AgainstSource.SourceQuantity;

namespace Kawaraban.Stylebook.AgainstSource.SourceTime;

/// <summary>Reads the parts of the times of a text, as they are written, not as they resolve.</summary>
internal static class TimePartReader
{
    public static IReadOnlyList<TimePart> Read(PairText text)
    {
        var parts = new List<TimePart>();
        foreach (var time in text.Times)
        {
            if (text.Language.IsEnglish)
            {
                EnglishTimeParts.AddTo(parts, text.Text, time.Range);
            }
            else
            {
                JapaneseTimeParts.AddTo(parts, text.Text, time.Range);
            }
        }

        AddLooseYears(parts, text);
        if (text.Language.IsEnglish)
        {
            EnglishTimeParts.AddLooseMonths(parts, text.Text);
        }

        return parts;
    }

    /// <summary>Four digits in no phrase of time may be a year all the same: the Harbour Act 2017, カトリーナ（1967）.</summary>
    private static void AddLooseYears(List<TimePart> parts, PairText text)
    {
        foreach (var loose in text.Figures.Where(figure => figure is { Origin: FigureOrigin.Loose, Place.Length: 4, Value: >= 1500 and < 2100 }))
        {
            parts.Add(new TimePart(TimePartKind.Year, (int)loose.Value, loose.Place));
        }
    }
}
