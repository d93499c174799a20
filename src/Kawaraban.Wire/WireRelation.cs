namespace Kawaraban.Wire;

/// <summary>
/// Relations of <see cref="WireLink.Rel"/> between a story and its counterparts in other languages, by schema.org's names: neither ninjs nor NewsML-G2
/// has one of its own. A link of these relations leads to an identifier (<c>urn:…</c>) or to a page.
/// </summary>
public static class WireRelation
{
    /// <summary>From a translation to what it was made from.</summary>
    public const string TranslationOf = "https://schema.org/translationOfWork";

    /// <summary>From a story to a translation of it.</summary>
    public const string Translation = "https://schema.org/workTranslation";
}
