using Kawaraban.Newsroom.Proofing.Waivers;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>How forms and programs name how far a waiver reaches.</summary>
internal static class WaiverForm
{
    /// <summary>Null for any other word.</summary>
    public static WaiverScope? ScopeOf(string word) => word switch
    {
        "once" => WaiverScope.Once,
        "article" => WaiverScope.Article,
        "paper" => WaiverScope.Paper,
        _ => null,
    };
}
