namespace Kawaraban.Site.Desk.SigningIn;

/// <param name="Who">The account.</param>
/// <param name="Code">What proves the link.</param>
/// <param name="Wrong">What is wrong with the last try, in words.</param>
public sealed record NewPasswordView(Seat Seat, string Email, Guid Who, string Code, IReadOnlyList<string>? Wrong = null);
