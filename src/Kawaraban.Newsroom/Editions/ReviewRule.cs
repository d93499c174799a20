namespace Kawaraban.Newsroom.Editions;

/// <summary>Which drafts of an edition a second person must approve before their release.</summary>
public enum ReviewRule
{
    None,

    /// <summary>Those with text that a machine made.</summary>
    Machine,

    Always,
}
