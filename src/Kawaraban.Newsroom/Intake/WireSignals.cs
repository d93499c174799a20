using System.Text.RegularExpressions;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake;

/// <summary>What an item says of its own use: whether it may be used, and whether it puts right an earlier one.</summary>
internal static partial class WireSignals
{
    public static Standing StandingOf(WireStory story) => story.Status.ToLowerInvariant() switch
    {
        "canceled" or "cancelled" or "killed" or "kill" => Standing.Cancelled,
        "withheld" or "hold" => Standing.Withheld,
        _ => Standing.Usable,
    };

    /// <summary>By its signal, by its status, or as providers begin their note to editors.</summary>
    public static bool IsCorrection(WireStory story) =>
        story.Signal == "correction" || Correcting().IsMatch(story.Status) || Correcting().IsMatch(story.EdNote ?? "");

    [GeneratedRegex(@"^\W*(correct(s|ed|ion|ive|ing)\b|rectifi|corrige|correcci|berichtig|korrektur|訂正|【訂正|更正)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Correcting();
}
