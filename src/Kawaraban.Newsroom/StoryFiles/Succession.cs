namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What a new fact does to one that the file has.</summary>
/// <param name="Number">The older fact.</param>
/// <param name="Kind">Superseded, or disputed.</param>
public sealed record Succession(int Number, FactActKind Kind, string Reason);
