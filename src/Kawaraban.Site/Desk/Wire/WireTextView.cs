using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Intake;

namespace Kawaraban.Site.Desk.Wire;

/// <summary>A wire's newer text beside the draft that somebody has in work.</summary>
public sealed record WireTextView(Seat Seat, DraftView Draft, Advisory Advisory)
{
    public IReadOnlyList<NewerPlace> Places { get; } = NewerPlace.Of(Draft.Version, Draft.Blocks, Advisory);

    public string Path => $"/desk/articles/{Draft.Article.Id}";
}
