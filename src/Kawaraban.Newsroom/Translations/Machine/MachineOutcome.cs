namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>What became of asking a machine.</summary>
public abstract record MachineOutcome
{
    private MachineOutcome()
    {
    }

    /// <summary>A text for somebody to look at.</summary>
    /// <param name="Text">In the written form.</param>
    /// <param name="Engine">Which machine wrote it.</param>
    /// <param name="Remarks">Codes of <see cref="Exchange.LandingReason"/>: marks that did not come back.</param>
    public sealed record Proposed(string Text, string Engine, IReadOnlyList<string> Remarks) : MachineOutcome;

    /// <summary>There is none.</summary>
    /// <param name="Code">One of <see cref="MachineCode"/>.</param>
    public sealed record Refused(string Code) : MachineOutcome;
}
