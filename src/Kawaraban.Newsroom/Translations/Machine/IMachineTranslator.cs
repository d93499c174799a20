namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>Asks a machine for a proposal. What it says stands beside a block until a person takes it; it never becomes anybody's text by itself.</summary>
public interface IMachineTranslator
{
    /// <summary>Whether the paper has a machine. Without one nothing at the desk offers it.</summary>
    bool IsSetUp { get; }

    /// <summary>Asks, and asks again where it is worth it. Never throws but by <paramref name="cancel"/>.</summary>
    Task<MachineOutcome> TranslateAsync(MachineOrder order, CancellationToken cancel);
}
