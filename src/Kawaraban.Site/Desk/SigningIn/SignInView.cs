namespace Kawaraban.Site.Desk.SigningIn;

/// <param name="Next">Where to go after it.</param>
/// <param name="TakesPasskeys">The paper's address is one for which browsers make passkeys.</param>
/// <param name="Wrong">That the last try was refused, in words: nobody is told why.</param>
public sealed record SignInView(Seat Seat, string Next, bool TakesPasskeys, string Email = "", string? Wrong = null);
