using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Translations.Machine.DeepL;
using Kawaraban.Newsroom.Translations.Machine.OpenAi;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>Opens the machine's door to a program.</summary>
public static class MachineRooms
{
    /// <param name="machine">Null for a paper without a machine.</param>
    /// <param name="fetching">What the guarded client is told of the paper. The machine has a client of its own: its host is open to nothing else.</param>
    public static IServiceCollection AddMachine(this IServiceCollection services, MachineSetting? machine, Func<IServiceProvider, FetchSetting> fetching) =>
        machine is null
            ? services.AddSingleton<IMachineTranslator, NoMachine>()
            : services.AddSingleton<IMachineTranslator>(paper => new MachineTranslator(
                EngineOf(machine),
                new GuardedFetcher(fetching(paper) with { Allowed = machine.Host }, paper.GetRequiredService<IHostResolver>(), paper.GetRequiredService<TimeProvider>()),
                paper.GetRequiredService<TimeProvider>()));

    internal static IMachineEngine EngineOf(MachineSetting machine) => machine.Kind == MachineKind.DeepL ? new DeepLEngine(machine) : new OpenAiEngine(machine);
}
