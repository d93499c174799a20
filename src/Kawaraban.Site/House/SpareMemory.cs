using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.House;

/// <summary>
/// Gives back to the machine what native code has freed and the C library keeps. The just-in-time compiler works in tens of megabytes while
/// a paper warms up; they lie between pieces that live on, and glibc returns nothing of that by itself. Other C libraries do, and are not asked.
/// </summary>
public sealed class SpareMemory(TimeProvider clock, ILogger<SpareMemory> log) : Round(Pace, clock)
{
    public static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    private static readonly bool _isKept = OperatingSystem.IsLinux() && HasTrim();

    /// <summary>Whether anything was given back.</summary>
    public static bool GiveBack() => _isKept && Trim(0) != 0;

    protected override Task TurnAsync(CancellationToken cancel)
    {
        GiveBack();
        return Task.CompletedTask;
    }

    protected override void Tell(Exception failure) => HouseLog.CouldNotGiveBack(log, failure);

    private static bool HasTrim() => NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out _);

    /// <param name="keep">How many bytes to keep at the end of the heap.</param>
    [DllImport("libc", EntryPoint = "malloc_trim")]
    private static extern int Trim(nuint keep);
}
