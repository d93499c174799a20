using Kawaraban.Language;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Stylebook.Reading;

/// <summary>A word of a passage, with its place there.</summary>
/// <param name="Token">What the word is. Its own offsets are those of the piece that was analyzed, not of the passage.</param>
/// <param name="Start">The offset of its first UTF-16 unit in the passage.</param>
public readonly record struct Word(Token Token, int Start)
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => Token.Length;

    /// <summary>The offset just past its last unit.</summary>
    public int End => Start + Token.Length;

    /// <summary>The kind of word.</summary>
    public WordKind Kind => Token.Kind;

    /// <summary>What kind of word it is, with its groups.</summary>
    public PartOfSpeech PartOfSpeech => Token.PartOfSpeech;

    /// <summary>The form that stands in a dictionary; empty where the word is unknown.</summary>
    public ReadOnlySpan<char> Base => Token.Base;

    /// <summary>How it is inflected.</summary>
    public Inflection Inflection => Token.Inflection;

    /// <summary>Its place in the passage.</summary>
    public TextRange Range => new(Start, Length);

    /// <summary>The word as it stands in the text of its passage.</summary>
    /// <param name="text">The text of the passage.</param>
    /// <returns>The part that the word covers.</returns>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
