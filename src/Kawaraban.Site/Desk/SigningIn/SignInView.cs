namespace Kawaraban.Site.Desk.SigningIn;

/// <param name="Next">Where to go after it.</param>
/// <param name="HasFailed">The last try was refused: nobody is told why.</param>
public sealed record SignInView(Seat Seat, string Next, string Email = "", bool HasFailed = false);
