namespace Kawaraban.Language.Evidence;

/// <summary>How what a clause says is vouched for.</summary>
/// <example><code>EvidenceMarkers.In("He reportedly left.", TextLanguage.English)[0].Strength // EvidenceStrength.Reported</code></example>
public enum EvidenceStrength
{
    /// <summary>Somebody says so for himself: "the ministry said", "according to the ministry"; 国防省によると, と述べた.</summary>
    Stated,

    /// <summary>It is passed on: "reportedly", "is said to", "the agency reported"; 報じられている, とされる.</summary>
    Reported,

    /// <summary>Somebody reckons it to be so: "is believed to", "an estimated 300"; とみられる, 推定.</summary>
    Estimated,

    /// <summary>Somebody claims it, and it is open: "allegedly", "claimed", "accused of"; と主張, 容疑.</summary>
    Alleged,

    /// <summary>The author concludes it: "apparently", "seems", "may have"; ようだ, 可能性がある.</summary>
    Inferred,

    /// <summary>Somebody says that it is not so: "denied", "rejected"; と否定した.</summary>
    Denied,
}
