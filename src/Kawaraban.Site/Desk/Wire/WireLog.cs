using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Wire;

internal static partial class WireLog
{
    [LoggerMessage(1, LogLevel.Warning, "A round of the sources failed; it is tried again")]
    public static partial void CouldNotPoll(ILogger log, Exception failure);
}
