using System.Xml.Linq;

namespace Kawaraban.Wire.Wxr;

/// <summary>Whether a paper may use an item.</summary>
internal static class WxrStatus
{
    /// <summary>usable, withheld, draft or canceled.</summary>
    public static string Of(XElement item) => item.Wp("status") switch
    {
        "draft" or "auto-draft" or "pending" or "request-pending" => "draft",
        "future" or "private" => "withheld",
        "trash" => "canceled",
        _ => HasPassword(item) ? "withheld" : "usable",
    };

    public static bool HasPassword(XElement item) => item.Wp("post_password") is not null;
}
