using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>
/// What the worker takes from itself before it looks at foreign bytes. The limit is on data pages, not on the
/// address space: .NET reserves gigabytes of addresses that it never touches, and libvips would be refused first.
/// </summary>
internal static class WorkerConfinement
{
    private const int FileSize = 1;
    private const int Data = 2;
    private const int Core = 4;
    private const ulong Megabyte = 1024 * 1024;

    public static void Apply()
    {
        using var self = Process.GetCurrentProcess();
        self.PriorityClass = ProcessPriorityClass.BelowNormal; // nice 10
        if (OperatingSystem.IsLinux())
        {
            Limit(FileSize, 256 * Megabyte);
            Limit(Data, 2048 * Megabyte);
            Limit(Core, 0);
        }
    }

    private static void Limit(int resource, ulong most)
    {
        var limit = new ResourceLimit { Soft = most, Hard = most };
        if (SetLimit(resource, ref limit) != 0)
        {
            throw new InvalidOperationException($"The worker could not limit resource {resource}: error {Marshal.GetLastPInvokeError()}.");
        }
    }

    [DllImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static extern int SetLimit(int resource, ref ResourceLimit limit);

    [StructLayout(LayoutKind.Sequential)]
    private struct ResourceLimit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
