using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Register;

/// <summary>That a live article mentions a term, in a form, so often. Written anew with each release.</summary>
public sealed class TermUse
{
    public required ArticleId ArticleId { get; init; }
    public required TermId TermId { get; init; }

    /// <summary>As the text has it, at most <see cref="TermName.MaxForm"/> characters.</summary>
    public required string Form { get; init; }

    public required int Count { get; init; }
}
