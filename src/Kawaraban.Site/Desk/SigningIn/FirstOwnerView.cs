namespace Kawaraban.Site.Desk.SigningIn;

/// <param name="Wrong">What is wrong with the last try, in words.</param>
public sealed record FirstOwnerView(Seat Seat, string Code, string Name = "", string Email = "", IReadOnlyList<string>? Wrong = null);
