using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Account;

/// <param name="Secret">A token just made; shown once.</param>
public sealed record TokenView(Seat Seat, IReadOnlyList<AccessToken> Tokens, DateTimeOffset Now, string? Secret = null, string? Wrong = null);
