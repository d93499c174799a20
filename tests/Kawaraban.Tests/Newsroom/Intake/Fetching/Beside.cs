using System.Runtime.CompilerServices;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching;

/// <summary>Finds a file that lies beside the test that asks for it.</summary>
internal static class Beside
{
    public static string This(string name, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, name);
}
