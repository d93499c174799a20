using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Pictures;

public sealed record PictureEditView(Seat Seat, Edition Paper, PictureView Picture, string Back);
