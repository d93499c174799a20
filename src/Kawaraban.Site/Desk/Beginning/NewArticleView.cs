using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Beginning;

public sealed record NewArticleView(Seat Seat, Edition Paper);
