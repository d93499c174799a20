namespace Kawaraban.Stylebook.NearRepeat;

/// <summary>Turns letters into a number that is the same in every process (FNV-1a), so that findings do not depend on a run.</summary>
internal static class Hashed
{
    public const ulong Start = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public static ulong With(ulong hash, char letter) => (hash ^ letter) * Prime;
}
