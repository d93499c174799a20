namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>What a word before a number does to it.</summary>
internal enum PrefixRole
{
    /// <summary>None.</summary>
    None,

    /// <summary>第: a place in an order.</summary>
    Ordinal,

    /// <summary>時速: a length a time.</summary>
    Rate,

    /// <summary>マッハ.</summary>
    Mach,

    /// <summary>摂氏: 度 are degrees of heat.</summary>
    Heat,

    /// <summary>零下: degrees below zero.</summary>
    Frost,

    /// <summary>マイナス.</summary>
    Minus,

    /// <summary>震度, マグニチュード: a figure without a unit.</summary>
    Scale,

    /// <summary>The sign of a currency.</summary>
    Money,
}
