namespace Kawaraban.Language.Evidence;

/// <summary>Words that say how a clause is vouched for.</summary>
/// <param name="Range">The words themselves: "according to", "is believed to", によると.</param>
/// <param name="Strength">What they make of the clause.</param>
/// <param name="Source">Who vouches for it, as it is written; <see langword="null"/> where nobody is named. A pronoun counts as a name.</param>
/// <remarks>It says nothing of how far the clause reaches, nor whether the source can be trusted.</remarks>
/// <example><code>EvidenceMarkers.In("国防省によると、船は沈んだ。", TextLanguage.Japanese)[0].Source // 0..3, 国防省</code></example>
public readonly record struct EvidenceMarker(TextRange Range, EvidenceStrength Strength, TextRange? Source);
