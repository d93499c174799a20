namespace Kawaraban.Site.Desk;

/// <summary>Where somebody may be led after a form: a path of the desk, never another site.</summary>
internal static class OwnPath
{
    private const string Desk = "/desk";

    /// <summary>The path, or the desk itself where it is none of ours.</summary>
    public static string Of(string? path) => path is not null && IsOurs(path) ? path : Desk;

    private static bool IsOurs(string path) =>
        (path == Desk || path.StartsWith(Desk + "/", StringComparison.Ordinal) || path.StartsWith(Desk + "?", StringComparison.Ordinal))
        && path.All(c => char.IsAscii(c) && !char.IsControl(c) && c != '\\')
        && !path.Contains("//", StringComparison.Ordinal)
        && !path.Contains("/..", StringComparison.Ordinal);
}
