namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>What became of a story file's file. Where there are problems, nothing of it was taken.</summary>
/// <param name="Facts">How many facts were new.</param>
/// <param name="Pieces">How many wordings, pieces of evidence and acts were added to facts that were there.</param>
public sealed record StoryFileTaken(string Key, int Facts, int Pieces, IReadOnlyList<SheetProblem> Problems);
