namespace Kawaraban.Site.Desk.Api;

/// <param name="Next">What <c>after</c> asks for the following page with; null on the last.</param>
internal sealed record BoardAnswer(IReadOnlyList<BoardRowAnswer> Rows, string? Next);

/// <param name="Edition">Of the article: where the edition has none of the story, the one that it would be translated from.</param>
/// <param name="State"><c>live</c>, <c>withdrawn</c>, <c>unreleased</c>.</param>
internal sealed record BoardRowAnswer(
    Guid Story, Guid Article, string Edition, string Headline, string Section, string State, bool HasDraft, bool IsTranslation, long Reads, AssignmentAnswer? Assignment, WorthAnswer? Worth, string? Review);

/// <summary>What speaks for translating a story: the parts add up to the points.</summary>
internal sealed record WorthAnswer(double Points, double Urgency, double Reads, double Section, double Age);

/// <param name="Holder">Null when nobody has it.</param>
/// <param name="Name">Empty for former staff.</param>
internal sealed record AssignmentAnswer(Guid? Holder, string Name, DateTimeOffset? Since, DateTimeOffset? Due);

/// <param name="Stamp">Names the draft as it stands, for a review or a release; null where there is no draft.</param>
/// <param name="Objections">What keeps the draft from its release, as codes.</param>
internal sealed record ArticleAnswer(
    Guid Article, Guid Story, string Edition, string Headline, string State, int? Version, string? Stamp, IReadOnlyList<string> Objections, AssignmentAnswer? Assignment, ReviewAnswer? Review);

/// <param name="State"><c>asked</c>, <c>approved</c>, <c>sentBack</c>.</param>
/// <param name="IsVoid">It was approved and has changed since.</param>
internal sealed record ReviewAnswer(string State, bool IsVoid, Guid AskedBy, DateTimeOffset AskedAt, string Note, Guid? DecidedBy, DateTimeOffset? DecidedAt, string Answer);

internal sealed record CommentAnswer(Guid Id, Guid? Block, string Text, Guid By, string Name, DateTimeOffset At, bool Settled, IReadOnlyList<CommentAnswer> Answers);

/// <param name="Address">Where readers find it, below the paper's own.</param>
internal sealed record ReleasedAnswer(long Release, string Kind, DateTimeOffset At, string Address);
