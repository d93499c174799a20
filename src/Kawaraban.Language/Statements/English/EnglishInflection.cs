namespace Kawaraban.Language.Statements.English;

/// <summary>What form of a verb a word can be.</summary>
[Flags]
internal enum EnglishInflection
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>close.</summary>
    Base = 1,

    /// <summary>closes.</summary>
    Third = 2,

    /// <summary>closed, fell.</summary>
    Past = 4,

    /// <summary>closed, fallen.</summary>
    Participle = 8,

    /// <summary>closing.</summary>
    Gerund = 16,
}
