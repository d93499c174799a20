using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Press.Pages;

internal static partial class PressLog
{
    [LoggerMessage(1, LogLevel.Warning, "Press orders could not be read; kept pages may be stale until they can")]
    public static partial void CouldNotCatchUp(ILogger log, Exception failure);

    [LoggerMessage(3, LogLevel.Warning, "A pressed page could not be written to the page folder or cleared from it; it is rendered again when needed")]
    public static partial void CouldNotKeep(ILogger log, Exception failure);

    [LoggerMessage(2, LogLevel.Warning, "Counted reads could not be written; they are kept for the next round")]
    public static partial void CouldNotCount(ILogger log, Exception failure);
}
