using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>How an edition tells a fact, as its form shows and sends it.</summary>
public sealed record WordingFields(EditionId Edition, string Text, string Detail);
