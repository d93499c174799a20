namespace Kawaraban.Language.Registers;

/// <summary>The style in which Japanese speaks to its reader.</summary>
/// <example><code>new RegisterReader(new Analyzer(Lexicon.Ipadic)).Read("雨です。").Register // Register.Desumasu</code></example>
public enum Register
{
    /// <summary>Nothing shows it: a noun at the end, a fragment, another language.</summary>
    None,

    /// <summary>The plain style (常体): だ, である, した, 高い.</summary>
    Dearu,

    /// <summary>The polite style (敬体): です, ます, ください.</summary>
    Desumasu,

    /// <summary>Both.</summary>
    Mixed,
}
