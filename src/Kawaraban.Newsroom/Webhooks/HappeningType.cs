namespace Kawaraban.Newsroom.Webhooks;

/// <summary>What webhooks can be told of. The names are stable: <c>docs/contracts/webhooks.md</c> has an example of each.</summary>
public static class HappeningType
{
    public const string ArticleReleased = "article.released";
    public const string ArticleUpdated = "article.updated";
    public const string ArticleCorrected = "article.corrected";
    public const string ArticleWithdrawn = "article.withdrawn";
    public const string StoryKilled = "story.killed";
    public const string StoryEmbargoed = "story.embargoed";
    public const string StoryLifted = "story.lifted";
    public const string SourceChanged = "source.changed";
    public const string SourceWithdrawn = "source.withdrawn";
    public const string CorrectionAsked = "correction.asked";
    public const string AssignmentTaken = "assignment.taken";
    public const string AssignmentHandedOver = "assignment.handed_over";
    public const string AssignmentGivenBack = "assignment.given_back";
    public const string ReviewAsked = "review.asked";
    public const string ReviewApproved = "review.approved";
    public const string ReviewSentBack = "review.sent_back";

    /// <summary>Sent to one webhook when an owner asks for it, and tried once. No webhook has to wish for it.</summary>
    public const string Test = "webhook.test";

    /// <summary>What a webhook can wish to hear of.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ArticleReleased, ArticleUpdated, ArticleCorrected, ArticleWithdrawn, StoryKilled, StoryEmbargoed, StoryLifted, SourceChanged, SourceWithdrawn, CorrectionAsked,
        AssignmentTaken, AssignmentHandedOver, AssignmentGivenBack, ReviewAsked, ReviewApproved, ReviewSentBack,
    ];
}
