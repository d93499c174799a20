using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>An article that mentions a term: its live version, or a draft.</summary>
/// <param name="Forms">The forms that stand in it, with how often and what each is to the term today.</param>
public sealed record TermTouch(ArticleId Article, EditionId Edition, string Headline, bool IsDraft, IReadOnlyList<TermTouchForm> Forms)
{
    /// <summary>Somebody is to look at it: a form stands in it that no longer may.</summary>
    public bool IsToDo => Forms.Any(form => form.Standing >= FormStanding.Forbidden);
}

public sealed record TermTouchForm(string Form, int Count, FormStanding Standing);
