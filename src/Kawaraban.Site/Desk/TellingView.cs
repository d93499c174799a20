namespace Kawaraban.Site.Desk;

/// <summary>A page that says one thing.</summary>
/// <param name="What">The word's place under <c>desk.told</c>.</param>
public sealed record TellingView(Seat Seat, string What, string Back)
{
    /// <summary>Where one's own account is; a way there is called so.</summary>
    public const string Account = "/desk/account";
}
