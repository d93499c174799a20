namespace Kawaraban.Language.Analysis;

/// <summary>How a word is inflected: the conjugation it follows, and the form it stands in, in IPADIC's own words.</summary>
/// <param name="Type">The conjugation (活用型), such as 五段・ラ行, or <c>*</c>.</param>
/// <param name="Form">The form (活用形), such as 連用形, or <c>*</c>.</param>
/// <remarks>It does not say what follows the form: 読ん is 連用タ接続 whether た or で comes after it.</remarks>
/// <example><code>new Inflection("五段・ラ行", "連用形").IsNone // false</code></example>
public readonly record struct Inflection(string Type, string Form)
{
    /// <summary>The inflection of a word that has none.</summary>
    /// <example><code>Inflection.None.Type // "*"</code></example>
    public static Inflection None { get; } = new(PartOfSpeech.Nothing, PartOfSpeech.Nothing);

    /// <summary>Whether the word does not inflect.</summary>
    /// <example><code>Inflection.None.IsNone // true</code></example>
    public bool IsNone => Type is null or PartOfSpeech.Nothing;
}
