using Kawaraban.Site.House;

namespace Kawaraban.Site.Tests.House;

public sealed class SpareMemoryTests
{
    [Fact]
    public void What_is_free_is_given_back_where_the_C_library_is_glibc() =>
        Assert.Equal(OperatingSystem.IsLinux() && File.ReadAllText("/proc/self/maps").Contains("/libc.so.6", StringComparison.Ordinal), SpareMemory.TryGiveBack());
}
