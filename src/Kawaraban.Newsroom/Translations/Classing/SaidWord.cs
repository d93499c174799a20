namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>A word of a text as its change is weighed.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Reading">In katakana; empty where it is not known.</param>
/// <param name="Weight">How much depends on it.</param>
/// <param name="Base">As the dictionary has it, where its form says nothing by itself; else as it stands.</param>
internal sealed record SaidWord(string Text, string Reading, WordWeight Weight, string Base)
{
    /// <summary>The word without what does not change its meaning: capitals, and commas in numbers.</summary>
    public string Key { get; } = Base.Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>A number, a name, a negation, a day: what it says is a fact by itself.</summary>
    public bool IsFact => Weight == WordWeight.Fact;

    /// <summary>It says something.</summary>
    public bool IsContent => Weight is WordWeight.Fact or WordWeight.Content;
}

internal enum WordWeight
{
    /// <summary>Punctuation, a space.</summary>
    Mark,

    /// <summary>An article, a particle: holds a sentence together.</summary>
    Function,

    Content,
    Fact,
}
