namespace Kawaraban.Stylebook;

/// <summary>The text that a finding's place is in.</summary>
public enum FindingSide
{
    /// <summary>The text that was read: a translation, or a text of its own.</summary>
    Target,

    /// <summary>The source that a translation was held against: what is missing stands only there.</summary>
    Source,
}
