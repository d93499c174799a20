using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stops;
using Microsoft.Extensions.Logging;

namespace Kawaraban.Site.Press.Channels;

internal static partial class ChannelLog
{
    [LoggerMessage(1, LogLevel.Error, "{Channel} of {Edition} still shows what stop {Stop} stopped; it is asked again")]
    public static partial void StillShows(ILogger log, StopChannel channel, EditionId edition, long stop);

    [LoggerMessage(2, LogLevel.Warning, "The channels of a stopped story could not be asked; they are asked again")]
    public static partial void CouldNotAsk(ILogger log, Exception failure);
}
