namespace Kawaraban.Language;

/// <summary>A place in a text: where it starts and how many UTF-16 units it covers.</summary>
/// <param name="Start">The offset of the first UTF-16 unit.</param>
/// <param name="Length">The number of UTF-16 units; an empty range marks a point between two of them.</param>
/// <remarks>A range knows nothing of the text it belongs to, and does not count characters as a reader sees them.</remarks>
/// <example><code>new TextRange(2, 3).Of("第 4 条です") // "4 条"</code></example>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The offset just past the last UTF-16 unit.</summary>
    /// <example><code>new TextRange(2, 3).End // 5</code></example>
    public int End => Start + Length;

    /// <summary>The range from one offset up to, but without, another.</summary>
    /// <param name="start">The offset of the first unit.</param>
    /// <param name="end">The offset just past the last one.</param>
    /// <returns>The range between the two.</returns>
    /// <example><code>TextRange.Between(2, 5).Length // 3</code></example>
    public static TextRange Between(int start, int end) => new(start, end - start);

    /// <summary>The part of a text that lies in the range.</summary>
    /// <param name="text">The text the range was made for.</param>
    /// <returns>The covered part.</returns>
    /// <example><code>new TextRange(2, 3).Of("第 4 条です") // "4 条"</code></example>
    public string Of(string text) => text.Substring(Start, Length);
}
