namespace Kawaraban.Language.Quantities.English;

/// <summary>What a word is in a number.</summary>
internal enum NumberPlace
{
    /// <summary>Before the first word.</summary>
    None,

    /// <summary>one to nine, and zero.</summary>
    Unit,

    /// <summary>ten to nineteen.</summary>
    Teen,

    /// <summary>twenty to ninety.</summary>
    Ten,

    /// <summary>hundred.</summary>
    Hundred,

    /// <summary>dozen.</summary>
    Dozen,

    /// <summary>thousand and more.</summary>
    Scale,
}
