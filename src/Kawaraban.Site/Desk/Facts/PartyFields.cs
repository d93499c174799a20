namespace Kawaraban.Site.Desk.Facts;

/// <summary>Somebody in a fact, as its form shows and sends it.</summary>
/// <param name="Name">A name or a key of the register; empty for a row that is not used.</param>
public sealed record PartyFields(string Role, string Name);
