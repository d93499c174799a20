namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>A paper without a machine.</summary>
internal sealed class NoMachine : IMachineTranslator
{
    public bool IsSetUp => false;

    public Task<MachineOutcome> TranslateAsync(MachineOrder order, CancellationToken cancel) => Task.FromResult<MachineOutcome>(new MachineOutcome.Refused(MachineCode.NotSetUp));
}
