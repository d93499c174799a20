namespace Kawaraban.Tests.Stylebook.BadTranslation;

/// <summary>A name of the register that the article says.</summary>
internal sealed record PlantedName(string Key, string English, string Japanese);
