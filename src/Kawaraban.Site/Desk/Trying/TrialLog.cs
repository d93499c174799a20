using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Desk.Trying;

internal static partial class TrialLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "An article could not be read for a trial of the house style; it is tried again.")]
    public static partial void CouldNotRead(ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "A trial of the house style broke off after several tries; it can be let go on from its page.")]
    public static partial void BrokeOff(ILogger log);
}
