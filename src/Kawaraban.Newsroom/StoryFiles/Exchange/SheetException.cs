namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>A file that cannot be read as what it says it is: nothing of it is taken.</summary>
public sealed class SheetException(SheetProblem problem) : Exception(problem.ToString())
{
    public SheetProblem Problem => problem;
}
