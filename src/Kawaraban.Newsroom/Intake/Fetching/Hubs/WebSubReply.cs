namespace Kawaraban.Newsroom.Intake.Fetching.Hubs;

/// <summary>How to answer a hub's question, and the subscription as it is now.</summary>
/// <param name="Status">200 or 404.</param>
/// <param name="Body">The challenge, to be sent as <c>text/plain</c>; empty when there is nothing to say.</param>
public sealed record WebSubReply(int Status, string Body, WebSubSubscription Subscription);
