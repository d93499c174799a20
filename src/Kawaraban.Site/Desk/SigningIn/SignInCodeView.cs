namespace Kawaraban.Site.Desk.SigningIn;

/// <param name="Next">Where to go after it.</param>
/// <param name="HasFailed">The last code was refused: nobody is told why.</param>
public sealed record SignInCodeView(Seat Seat, string Next, bool HasFailed = false);
