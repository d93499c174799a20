using Kawaraban.Language;

namespace Kawaraban.Checking.Layouts;

/// <summary>The lines of a text.</summary>
internal static class LineEnds
{
    /// <summary>The places of the lines, without their ends: LF or CR LF.</summary>
    public static IEnumerable<TextRange> LinesOf(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var found = text.IndexOf('\n', start);
            var end = found < 0 ? text.Length : found;
            yield return TextRange.Between(start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            if (found < 0)
            {
                yield break;
            }

            start = end + 1;
        }
    }
}
