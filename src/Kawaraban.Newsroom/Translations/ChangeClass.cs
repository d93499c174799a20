namespace Kawaraban.Newsroom.Translations;

/// <summary>What a change at the source means, from least to most: the greater decides where a block changed more than once.</summary>
public enum ChangeClass
{
    /// <summary>A slip of the keyboard was mended.</summary>
    Typo,

    /// <summary>Said otherwise; what is said is the same.</summary>
    Style,

    /// <summary>It says something that it did not say before.</summary>
    NewFact,

    /// <summary>Something was wrong and is right now.</summary>
    Correction,

    /// <summary>It had to be changed by law, or by a claim.</summary>
    Legal,
}
