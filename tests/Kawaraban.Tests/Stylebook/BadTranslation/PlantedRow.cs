namespace Kawaraban.Tests.Stylebook.BadTranslation;

/// <summary>A row of the article: what the source says, how it was badly translated, and how it reads mended. Either side may be empty.</summary>
internal sealed record PlantedRow(string Source, string Bad, string Mended, IReadOnlyList<PlantedDefect> Defects);
