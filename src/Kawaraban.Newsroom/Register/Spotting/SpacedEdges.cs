namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>Names between spaces and marks: Selden in Selden's and Selden-built, not in Seldens or Seldenite.</summary>
internal sealed class SpacedEdges(string text) : WordEdges(text)
{
    public override bool Begins(int at) => !IsInsideWord(at);

    public override bool Ends(int at) => !IsInsideWord(at);
}
