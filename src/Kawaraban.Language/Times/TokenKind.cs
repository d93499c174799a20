namespace Kawaraban.Language.Times;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Sign,
    Word,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>Digits in groups of three: 1,984.</summary>
    Grouped,
}
