using System.Globalization;
using System.Runtime.InteropServices;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Tests.House;

public sealed class SpareMemoryTests
{
    private const int Pieces = 64 * 1024;
    private const int Size = 1000;

    /// <summary>The last piece lives on, so the C library gives nothing back by itself.</summary>
    [Fact]
    public void What_native_code_has_freed_goes_back_to_the_machine()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems are not asked");
        var pieces = new nint[Pieces];
        for (var i = 0; i < Pieces; i++)
        {
            Marshal.WriteByte(pieces[i] = Marshal.AllocHGlobal(Size), 1);
        }
        foreach (var piece in pieces[..^1])
        {
            Marshal.FreeHGlobal(piece);
        }
        var before = Resident();

        var isAnything = SpareMemory.GiveBack();

        Assert.True(isAnything);
        Assert.InRange(before - Resident(), Pieces * Size / 2, long.MaxValue);
        Marshal.FreeHGlobal(pieces[^1]);
    }

    /// <summary>Bytes of memory that the process has to itself.</summary>
    private static long Resident()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
