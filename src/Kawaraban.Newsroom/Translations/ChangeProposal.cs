namespace Kawaraban.Newsroom.Translations;

/// <summary>Proposes what a change means, from the difference of the texts. People decide; where nobody does, the proposal stands.</summary>
public static class ChangeProposal
{
    /// <param name="isCorrection">The release says that something was wrong.</param>
    public static ChangeClass Of(ChangedPlace place, bool isCorrection) => isCorrection ? ChangeClass.Correction : ChangeClass.NewFact;
}
