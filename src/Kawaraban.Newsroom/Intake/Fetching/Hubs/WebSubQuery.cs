namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>What a hub asks of the callback by GET: the fields of its query, as sent.</summary>
/// <param name="Mode"><c>hub.mode</c>: subscribe, unsubscribe or denied.</param>
/// <param name="Topic"><c>hub.topic</c>.</param>
/// <param name="Challenge"><c>hub.challenge</c>.</param>
/// <param name="LeaseSeconds"><c>hub.lease_seconds</c>.</param>
/// <param name="Reason"><c>hub.reason</c>, of a denial.</param>
public sealed record WebSubQuery(string? Mode, string? Topic, string? Challenge = null, string? LeaseSeconds = null, string? Reason = null);
