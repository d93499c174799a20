using Kawaraban.Site.Desk.Securing;

namespace Kawaraban.Site.Desk.Account;

/// <param name="Wrong">What is wrong with the last try of another password, in words.</param>
public sealed record AccountView(Seat Seat, FactorView Factors, IReadOnlyList<string>? Wrong = null);
