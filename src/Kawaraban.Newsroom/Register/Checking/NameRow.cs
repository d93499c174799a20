namespace Kawaraban.Newsroom.Register.Checking;

/// <summary>A row of an article under check: the text of a target block, beside that of its source where it has one.</summary>
/// <param name="Source">Plain text; null for what the edition wrote itself.</param>
/// <param name="Target">Plain text; empty where nothing is written yet.</param>
/// <param name="IsHead">Headlines and the like introduce nobody: a first mention is looked for in the body.</param>
public sealed record NameRow(string? Source, string Target, bool IsHead = false);
