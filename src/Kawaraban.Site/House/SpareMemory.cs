using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.House;

/// <summary>
/// Gives back to the system what the C library keeps of freed memory. The runtime compiles on several threads at a start and in a burst of readers; what each of them freed, glibc keeps
/// for it: some 10 MB that nobody asks for again. Where the C library is another, there is nothing to do. What lies in memory knows no clock but the machine's.
/// </summary>
public sealed partial class SpareMemory(ILogger<SpareMemory> log) : Round(Pace, TimeProvider.System)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(3);

    /// <summary>Gives back what is free now.</summary>
    /// <returns>False where the C library is not glibc.</returns>
    public static bool TryGiveBack()
    {
        try
        {
            _ = Trim(0);
            return true;
        }
        catch (TypeLoadException)
        {
            // No such library, or one of that name without this call.
            return false;
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => TryGiveBack() ? base.ExecuteAsync(stoppingToken) : Task.CompletedTask;

    protected override Task TurnAsync(CancellationToken cancel)
    {
        TryGiveBack();
        return Task.CompletedTask;
    }

    protected override void Tell(Exception failure) => Failed(log, failure);

    [DllImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static extern int Trim(nuint keep);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Spare memory could not be given back")]
    private static partial void Failed(ILogger log, Exception failure);
}
