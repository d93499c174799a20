namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>A text to translate, with what a machine may know of it.</summary>
public sealed record MachineOrder
{
    /// <summary>In the written form.</summary>
    public required string Text { get; init; }

    /// <summary>BCP 47.</summary>
    public required string From { get; init; }

    /// <summary>BCP 47.</summary>
    public required string To { get; init; }

    public MachineRegister Register { get; init; }

    /// <summary>Approved forms of names in the text.</summary>
    public IReadOnlyList<ApprovedTerm> Terms { get; init; } = [];

    /// <summary>The words of the source's blocks before and after it, in their order; they are not translated.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];
}
