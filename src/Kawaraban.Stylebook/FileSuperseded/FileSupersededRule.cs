using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.FileSuperseded;

/// <summary>Finds figures that the story file no longer has: it has a newer one in their place.</summary>
internal sealed class FileSupersededRule() : FiledRule(FiledFault.Superseded);
