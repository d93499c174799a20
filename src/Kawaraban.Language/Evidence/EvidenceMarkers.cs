using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Evidence;

/// <summary>Finds the words by which a text says how it knows what it says, Japanese and English.</summary>
/// <remarks>
/// <para>
/// A marker counts where it stands: one inside a quotation belongs to what is quoted, and its source is looked for there. What is
/// denied to be said ("did not say", 否定していない) is no marker, nor is what is yet to be said ("will announce").
/// </para>
/// <para>
/// It is decided from word lists and the order of words, without a grammar: a subject far from its verb gives no source rather than a
/// wrong one. The examples are in <c>specs/language/evidence.md</c>.
/// </para>
/// </remarks>
/// <example><code>EvidenceMarkers.In("The port is closed, according to the Defence Ministry.", TextLanguage.English).Count // 1</code></example>
public static class EvidenceMarkers
{
    /// <summary>The markers of a text, in order.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <param name="language">The language of the text; the other one's markers are not looked for.</param>
    /// <returns>Markers whose ranges do not overlap; a source never overlaps its own marker.</returns>
    /// <example><code>EvidenceMarkers.In("政府は関与を否定した。", TextLanguage.Japanese)[0].Strength // EvidenceStrength.Denied</code></example>
    public static IReadOnlyList<EvidenceMarker> In(string text, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var markers = new List<EvidenceMarker>();
        var pairs = new Pairs(text, language);
        foreach (var sentence in SentenceRanges.Of(text, language))
        {
            if (language.IsEnglish)
            {
                new EnglishEvidence(text, sentence).AddTo(markers);
            }
            else
            {
                new JapaneseEvidence(text, sentence, pairs).AddTo(markers);
            }
        }

        return markers;
    }
}
