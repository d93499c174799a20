namespace Kawaraban.Site.Desk.Securing;

/// <param name="Codes">Shown once; none where they could not be made.</param>
public sealed record RecoveryCodesView(Seat Seat, IReadOnlyList<string> Codes);
