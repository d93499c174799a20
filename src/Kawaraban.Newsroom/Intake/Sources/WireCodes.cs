using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>The wire's codes as the contract spells them.</summary>
internal static class WireCodes
{
    public static string Of(WireErrorCode code) => code switch
    {
        WireErrorCode.Malformed => "malformed",
        WireErrorCode.TooLarge => "too-large",
        WireErrorCode.TooDeep => "too-deep",
        WireErrorCode.Unsupported => "unsupported",
        WireErrorCode.NoArticle => "no-article",
        _ => "not-a-feed",
    };
}
