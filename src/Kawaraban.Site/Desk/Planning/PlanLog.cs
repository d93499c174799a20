using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Planning;

internal static partial class PlanLog
{
    [LoggerMessage(1, LogLevel.Error, "What is planned could not be released; it is tried again")]
    public static partial void CouldNotRelease(ILogger log, Exception failure);
}
