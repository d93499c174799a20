namespace Kawaraban.Site.Press.Reads;

/// <summary>Tells readers from programs by what they call themselves.</summary>
internal static class Robots
{
    private static readonly string[] Names =
        ["bot", "crawl", "spider", "slurp", "archiver", "preview", "fetch", "monitor", "scan", "curl", "wget", "python", "java/", "go-http", "okhttp", "libwww", "facebookexternalhit", "lighthouse", "headless", "feed", "wrk", "http-client", "scrapy"];

    /// <summary>Whether it is a robot by its own word, or says nothing of itself.</summary>
    public static bool IsOne(string userAgent) =>
        userAgent.Length == 0 || !userAgent.StartsWith("Mozilla/", StringComparison.Ordinal) || Names.Any(name => userAgent.Contains(name, StringComparison.OrdinalIgnoreCase));
}
