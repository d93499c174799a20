using Kawaraban.Newsroom.Archive.Records;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>An article that nobody is working on.</summary>
public sealed record NoDraftView(Seat Seat, BoardRow Row);
