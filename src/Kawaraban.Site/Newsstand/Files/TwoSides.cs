using Kawaraban.Newsroom.Register;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>Two parties that gave each other something; the one that gave first stands first.</summary>
public sealed record TwoSides(TermId One, TermId Other);
