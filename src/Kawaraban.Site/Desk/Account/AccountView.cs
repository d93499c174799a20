namespace Kawaraban.Site.Desk.Account;

public sealed record AccountView(Seat Seat, IReadOnlyList<string>? Wrong = null);
