namespace Kawaraban.Bench;

/// <summary>What a measurement has to hold, each with what was measured.</summary>
internal static class Bars
{
    /// <summary>Says of each whether it was held, and answers whether all were.</summary>
    public static bool Tell(IEnumerable<(string Bar, bool Held)> bars, Action<string>? say = null)
    {
        var all = true;
        foreach (var (bar, held) in bars)
        {
            (say ?? Console.WriteLine)($"{(held ? "held  " : "MISSED")} {bar}");
            all &= held;
        }
        return all;
    }
}
