using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Pictures;

/// <param name="Wrong">Why the last file was not taken.</param>
public sealed record ShelfView(Seat Seat, Edition Paper, IReadOnlyList<PictureView> Pictures, string? Wrong = null);
