using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>A sentence of a text with the markers and the times that stand in it.</summary>
internal sealed record SentencePlace(
    string Text,
    TextLanguage Language,
    TimeReference Reference,
    TextRange Range,
    IReadOnlyList<EvidenceMarker> Markers,
    IReadOnlyList<TimeExpression> Times)
{
    public bool IsInTime(int at) => TimeAt(at) is not null;

    public TimeExpression? TimeAt(int at)
    {
        foreach (var time in Times)
        {
            if (time.Range.Start <= at && at < time.Range.End)
            {
                return time;
            }
        }

        return null;
    }
}
