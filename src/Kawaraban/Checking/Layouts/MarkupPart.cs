using Kawaraban.Language;

namespace Kawaraban.Checking.Layouts;

/// <summary>A part of a marked-up text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Name">The element's name in small letters, or what an entity stands for.</param>
internal readonly record struct MarkupPart(MarkupKind Kind, TextRange Place, string Name = "");
