using System.Text;
using Kawaraban.Tests.Specs;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire;
using Xunit;

/// <summary>Where specs and samples are, and short ways to read a text.</summary>
internal static class WireFiles
{
    public static string Root => Repository.Root;

    /// <summary>The folder of real files beside the repository; null where there is none.</summary>
    public static string? Samples { get; } =
        Ancestors(Root).Select(folder => Path.Combine(folder, "shared", "samples")).FirstOrDefault(Directory.Exists);

    public static byte[] Sample(string name)
    {
        Assert.SkipWhen(Samples is null, "The samples are not beside this repository.");
        return File.ReadAllBytes(Path.Combine(Samples!, name));
    }

    public static WireDocument Read(string text, string? baseUrl = null, WireLimits? limits = null) =>
        Teleprinter.Read(Encoding.UTF8.GetBytes(text), new WireHints(baseUrl), limits ?? WireLimits.Default);

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
