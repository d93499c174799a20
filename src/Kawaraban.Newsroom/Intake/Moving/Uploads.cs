namespace Kawaraban.Newsroom.Intake.Moving;

/// <summary>The pictures of a WordPress site, where its folder of uploads lies beside the export.</summary>
internal static class Uploads
{
    private const string Mark = "/uploads/";
    private const int MaxDepth = 16;

    /// <summary>The file that an address of the site stood for; null when it does not lie there.</summary>
    /// <param name="export">The imported file.</param>
    /// <param name="url">The picture's address.</param>
    public static string? FileOf(string export, string url)
    {
        if (PartsOf(url) is not { } parts)
        {
            return null;
        }
        var folder = Path.GetDirectoryName(Path.GetFullPath(export))!;
        return new[] { Path.Combine(folder, "wp-content", "uploads"), Path.Combine(folder, "uploads") }
            .Select(uploads => Path.Combine([uploads, .. parts]))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>The address of the picture as it was uploaded, where that file is there; WordPress shows smaller copies named by their size.</summary>
    public static string OriginalOf(string export, string url)
    {
        var dot = url.LastIndexOf('.');
        var dash = dot < 0 ? -1 : url.LastIndexOf('-', dot);
        if (dash < 0 || !IsSize(url.AsSpan(dash + 1, dot - dash - 1)))
        {
            return url;
        }
        var original = url[..dash] + url[dot..];
        return FileOf(export, original) is null ? url : original;
    }

    private static bool IsSize(ReadOnlySpan<char> text) =>
        text.IndexOf('x') is var by and > 0 && int.TryParse(text[..by], out _) && int.TryParse(text[(by + 1)..], out _);

    /// <summary>The folders and the name below the uploads; never anything that leaves them.</summary>
    private static string[]? PartsOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.AbsolutePath.IndexOf(Mark, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            return null;
        }
        var parts = address.AbsolutePath[(at + Mark.Length)..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        return parts.Length <= MaxDepth && parts.All(IsName) ? parts : null;
    }

    private static bool IsName(string part) =>
        part.Length > 0 && part is not ("." or "..") && !part.Contains('\\') && part.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) < 0;
}
