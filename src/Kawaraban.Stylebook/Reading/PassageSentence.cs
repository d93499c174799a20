using Kawaraban.Language;

namespace Kawaraban.Stylebook.Reading;

/// <summary>A sentence of a passage.</summary>
/// <param name="Range">Its place.</param>
/// <param name="FirstWord">The number of its first word among those of the passage.</param>
/// <param name="WordCount">How many words it has.</param>
internal readonly record struct PassageSentence(TextRange Range, int FirstWord, int WordCount)
{
    /// <summary>The number of the word after its last.</summary>
    public int EndWord => FirstWord + WordCount;
}
