using Kawaraban.Newsroom.Intake.Fetching.Polling;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Writes down at a source what became of a poll.</summary>
internal static class PollRecord
{
    /// <param name="polled">The source as it was when it was polled: what was asked of another address says nothing of this one.</param>
    public static void Write(IntakeSource source, IntakeSource polled, PollOutcome outcome, DateTimeOffset now)
    {
        if (source.Address != polled.Address)
        {
            return;
        }
        var failed = outcome as PollOutcome.Failed;
        source.Failures = failed is null ? 0 : source.Failures + 1;
        (source.FailureCode, source.FailureMessage) = failed is null ? ("", "") : (failed.Code, failed.Message);
        source.IsGone = outcome is PollOutcome.Gone;
        source.DueAt = DueAt(source, outcome, now);
        if (failed is null && outcome is not PollOutcome.Gone)
        {
            source.CameAt = now;
        }
        if (outcome is PollOutcome.Came came)
        {
            (source.Format, source.ETag, source.LastModified) = (came.Format, came.ETag, came.LastModified);
        }
    }

    private static DateTimeOffset DueAt(IntakeSource source, PollOutcome outcome, DateTimeOffset now)
    {
        var chance = Random.Shared.NextDouble();
        return outcome switch
        {
            PollOutcome.Failed failed => NextPoll.AfterFailure(now, source.Interval, source.Failures, failed.RetryAfter, chance),
            PollOutcome.Came came => NextPoll.AfterSuccess(now, source.Interval, came.Pace, came.MaxAge, chance),
            PollOutcome.NothingNew nothing => NextPoll.AfterSuccess(now, source.Interval, null, nothing.MaxAge, chance),
            _ => now + source.Interval,
        };
    }
}
