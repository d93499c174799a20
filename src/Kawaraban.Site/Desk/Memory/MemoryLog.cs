using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Memory;

internal static partial class MemoryLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A release could not be taken into the translation memory; it is tried again.")]
    public static partial void CouldNotFollow(ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "A release was left out of the translation memory after several tries; 'kawaraban memory rebuild' tries it again.")]
    public static partial void PassedOver(ILogger log);
}
