namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>Why something of a file is not taken.</summary>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Field">As the contract names it; empty for the whole thing.</param>
/// <param name="What">For whoever sees to the file, in English.</param>
public sealed record SheetProblem(int Line, string Field, string What)
{
    public override string ToString() => (Line > 0 ? $"line {Line}: " : "") + (Field.Length > 0 ? Field + ": " : "") + What;
}
