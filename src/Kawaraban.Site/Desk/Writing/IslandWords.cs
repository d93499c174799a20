using System.Text;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>The words that the page gives its script, as data attributes: the script has none of its own.</summary>
internal static class IslandWords
{
    private static readonly string[] Names =
    [
        "saved", "saving", "unsaved", "offline", "signedOut", "conflict", "gone", "refused", "keepMine", "takeTheirs", "takeBoth", "both", "bothClash", "kept", "putBack", "discard", "lost",
        "bench", "isHere", "rowsMoved", "noOffers", "noStale", "noFinding", "noMachine", "machineAsked", "takeMachine", "selectFirst", "nothingToSplit", "nothingToMerge", "nowhereToMove", "nothingToUndo",
        "saveFirst", "actConflict", "actRefused", "ok", "cancel", "close", "keysHint", "askLink", "askRuby", "askLanguage", "badLink", "badLanguage",
        "findings", "findingsOpen", "findingGone", "findingTold", "noFix", "stands", "notWaived", "severityMust", "severityShould", "severityNote", "mend", "mendAway", "letStand", "scopeOnce", "scopeArticle",
        "scopePaper", "askScope", "askReason", "actMend", "actStand",
        "actConfirm", "actDown", "actUp", "actStale", "actFinding", "actSource", "actMemory", "actTerm", "actMachine", "actSplit", "actMerge", "actOmit", "actAdd", "actRaise", "actLower", "actUndo",
        "actLink", "actRuby", "actLanguage", "actCode", "actKeys",
    ];

    public static IReadOnlyDictionary<string, object> Of(Seat seat) =>
        new Dictionary<string, object>(Names.Select(name => KeyValuePair.Create<string, object>("data-" + Hyphened(name), seat["island." + name]))) { ["data-reader"] = seat.Edition.Id.Value };

    /// <summary>As browsers spell the attribute that scripts call by this name.</summary>
    private static string Hyphened(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            text.Append(char.IsUpper(c) ? "-" : "").Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
