using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.House;

internal static partial class HouseLog
{
    [LoggerMessage(1, LogLevel.Warning, "Spare memory could not be given back to the machine; the paper works on with it")]
    public static partial void CouldNotGiveBack(ILogger log, Exception failure);
}
