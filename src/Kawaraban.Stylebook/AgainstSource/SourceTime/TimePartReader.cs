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

        return parts;
    }
}
