namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>What became of a file of terms.</summary>
/// <param name="Problems">What was not taken and why, the first of them; <paramref name="Refused"/> and <paramref name="Doubled"/> count all.</param>
public sealed record TermTaking(int Entered, int Changed, int Same, int Doubled, int Refused, IReadOnlyList<TermProblem> Problems)
{
    public const int MostProblems = 200;
}
