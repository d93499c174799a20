using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;

namespace Kawaraban.Stylebook.AgainstSource.SourceHedge;

/// <summary>How sure a text is of what it says.</summary>
internal static partial class Hedges
{
    /// <summary>The first words by which a part of a text says that it does not vouch for what it says; null where there are none.</summary>
    public static TextRange? Plain(PairText text, TextRange part)
    {
        var pattern = text.Language.IsEnglish ? PlainEnglishPattern() : PlainJapanesePattern();
        foreach (var marker in text.Evidence)
        {
            if (IsIn(marker, part) && marker.Strength is not EvidenceStrength.Stated and not EvidenceStrength.Denied && pattern.IsMatch(text.Text.AsSpan(marker.Range.Start, marker.Range.Length)))
            {
                return marker.Range;
            }
        }

        return null;
    }

    /// <summary>Whether a part of a text has anything by which a doubt could be rendered: an attribution is one too.</summary>
    public static bool MayDoubt(PairText text, TextRange part) =>
        text.Evidence.Any(marker => IsIn(marker, part)) || (text.Language.IsEnglish ? AnyEnglishPattern() : AnyJapanesePattern()).Match(text.Text, part.Start, part.Length).Success;

    private static bool IsIn(EvidenceMarker marker, TextRange part) => marker.Range.Start < part.End && marker.Range.End > part.Start;

    [GeneratedRegex(@"\b(?:reportedly|allegedly|alleged|purportedly|supposedly|apparently|rumou?red|unconfirmed|(?:is|are|was|were)\s{1,3}(?:widely\s{1,3})?(?:believed|thought|said|reported|alleged|rumou?red|understood|suspected))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlainEnglishPattern();

    [GeneratedRegex("とみられ|と見られ|とされ|らしい|とのこと|という情報|と報じられ|と伝えられ|疑いがある|と言われ|といわれ|模様だ", RegexOptions.CultureInvariant)]
    private static partial Regex PlainJapanesePattern();

    [GeneratedRegex(@"\b(?:report\w*|alleg\w*|purport\w*|suppos\w*|apparent\w*|rumou?r\w*|believ\w*|thought|think\w*|sa(?:y|ys|id|ying)|suspect\w*|accus\w*|claim\w*|may|might|could|would|should|can|likely|unlikely|probabl\w*|possibl\w*|perhaps|maybe|seem\w*|appear\w*|suggest\w*|estimat\w*|expect\w*|presum\w*|potential\w*|understood|according|told|tell\w*|consider\w*|regard\w*|see[ns]?|view\w*|deem\w*|known|call\w*|describ\w*|feel|felt|fear\w*|worr\w*|risk\w*|if|whether|about|around|so-called|as|charg\w*|indict\w*|assum\w*|predict\w*|forecast\w*|projected|hope\w*|look\w*|sound\w*|evident\w*|sourc\w*|theor\w*|hypothe\w*|conclu\w*|judg\w*|reckon\w*|attribut\w*|cit\w*|quot\w*|hear\w*|set to|due to|question\w*|nearly|almost)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyEnglishPattern();

    [GeneratedRegex("いう|言|云|話|述べ|語|報|伝え|らし|よう|そう|され|疑|容疑|可能|恐れ|おそれ|かも|見通|見込|見ら|みら|見て|みて|推|模様|だろ|でしょ|よると|よれば|との|主張|噂|うわさ|考え|思|はず|信じ|訴|告|名目|表向|一応|明らか|情報|未確認|不明|自称|いわゆる|印象|感じ|とか|予|目され|知ら|呼ば", RegexOptions.CultureInvariant)]
    private static partial Regex AnyJapanesePattern();
}
