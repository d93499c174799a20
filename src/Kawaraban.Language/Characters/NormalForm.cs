namespace Kawaraban.Language.Characters;

/// <summary>A text folded for search and matching, with the way back to where each part of it came from.</summary>
/// <remarks>
/// <para>
/// Two texts that a reader takes for the same fold to the same: widths (ﾛｼｱ, Ｗｅｂ, １万), composed and decomposed kana,
/// upper and lower case, the hyphens and dashes, the wave dashes, the kinds of space. What a reader does not see
/// (zero-width spaces, soft hyphens, variation selectors) is left out.
/// </para>
/// <para>
/// It is not for showing: a folded text has lost its case and width. It is not a spelling table either: サーバー and
/// サーバ, or 一万 and 1万, stay apart.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var form = NormalForm.Of("ﾊﾟﾘで Ｇ７");
/// form.Text                            // "パリで g7"
/// form.SourceOf(new TextRange(0, 2))   // units 0 to 3: "ﾊﾟﾘ"
/// </code>
/// </example>
public sealed class NormalForm
{
    private readonly TextRange[]? _sources;

    private NormalForm(string source, string text, TextRange[]? sources)
    {
        Source = source;
        Text = text;
        _sources = sources;
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds a text. Folding what is folded already changes nothing.</summary>
    /// <param name="text">Any text; half of a broken surrogate pair becomes U+FFFD.</param>
    /// <returns>The folded text with its map.</returns>
    public static NormalForm Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folding = new Folding(text);
        folding.Run();
        return new NormalForm(text, folding.Text, folding.Sources);
    }

    /// <summary>Where a part of the folded text came from.</summary>
    /// <param name="folded">A range inside <see cref="Text"/>.</param>
    /// <returns>
    /// The smallest range of <see cref="Source"/> that covers it, in whole combining sequences; later ranges never start or end earlier.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside <see cref="Text"/>.</exception>
    public TextRange SourceOf(TextRange folded)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(folded.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(folded.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folded.End, Text.Length);
        if (_sources is null)
        {
            return folded;
        }

        if (folded.Length == 0)
        {
            return new TextRange(folded.Start < Text.Length ? _sources[folded.Start].Start : Source.Length, 0);
        }

        return TextRange.Between(_sources[folded.Start].Start, _sources[folded.End - 1].End);
    }
}
