namespace Kawaraban.Newsroom.Memory;

/// <summary>From which language into which: <c>en&gt;ja</c>. Regions and scripts make no difference to what may be offered.</summary>
public static class Direction
{
    /// <summary>The direction between two language tags (BCP 47, any case).</summary>
    public static string Of(string source, string target) => $"{Primary(source)}>{Primary(target)}";

    /// <summary>Whether two tags name one language to the memory.</summary>
    public static bool IsSame(string one, string other) => Primary(one) == Primary(other);

    internal static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    internal static ulong SourceSeed(string direction) => UnitHash.Seed(direction);

    internal static ulong TargetSeed(string direction) => UnitHash.Seed(direction + "=");
}
