namespace Kawaraban.Tests.Stylebook.BadTranslation;

/// <summary>Something that is wrong in the bad translation.</summary>
/// <param name="Rule">The rule that has to find it.</param>
/// <param name="At">The words that the finding has to touch.</param>
/// <param name="Side">Which text they are in: <c>target</c> unless told, or <c>source</c>.</param>
internal sealed record PlantedDefect(string Rule, string At, string Side = "target");
