using System.Text.RegularExpressions;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake;

/// <summary>What an item says of its own use: whether it may be used, and whether it puts right an earlier one.</summary>
internal static partial class WireSignals
{
    /// <summary>IPTC's vocabulary of signals.</summary>
    private const string SignalScheme = "http://cv.iptc.org/newscodes/signal/";

    public static Standing StandingOf(WireStory story) => story.Status.ToLowerInvariant() switch
    {
        "canceled" or "cancelled" or "killed" or "kill" => Standing.Cancelled,
        "withheld" or "hold" => Standing.Withheld,
        _ => Standing.Usable,
    };

    /// <summary>By its signals, its status, or as providers begin their note to editors.</summary>
    public static bool IsCorrection(WireStory story) =>
        story.Categories.Any(category => IsSignal(category) && Correcting().IsMatch(category.Term)) || Correcting().IsMatch(story.Status) || Correcting().IsMatch(story.EdNote ?? "");

    /// <summary>A signal to editors, which stands among the categories.</summary>
    public static bool IsSignal(WireCategory category) => category.Scheme?.StartsWith(SignalScheme, StringComparison.Ordinal) == true;

    [GeneratedRegex(@"^\W*(correct(s|ed|ion|ive|ing)\b|rectifi|corrige|correcci|berichtig|korrektur|訂正|【訂正|更正)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Correcting();
}
