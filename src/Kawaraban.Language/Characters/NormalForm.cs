namespace Kawaraban.Language.Characters;

/// <summary>A text folded for search and matching (by NFKC and more), with the way back to where each part of it came from.</summary>
/// <remarks>
/// <para>
/// Two texts that a reader takes for the same fold to the same: widths (ﾛｼｱ, Ｗｅｂ, １万), composed and decomposed kana,
/// upper and lower case, the hyphens and dashes, the wave dashes, the kinds of space. What a reader does not see
/// (zero-width spaces, soft hyphens, variation selectors) is left out.
/// </para>
/// <para>
/// It is not for showing: a folded text has lost its case and width. It is not a spelling table either: サーバー and
/// サーバ, or 一万 and 1万, stay apart. <see cref="Folds"/> says what else can be folded, or left alone.
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
    /// <example><code>NormalForm.Of("Ｇ７").Source // "Ｇ７"</code></example>
    public string Source { get; }

    /// <summary>The folded text.</summary>
    /// <example><code>NormalForm.Of("Ｇ７").Text // "g7"</code></example>
    public string Text { get; }

    /// <summary>Folds a text as a reader takes it: <see cref="Folds.Usual"/>. Folding what is folded already changes nothing.</summary>
    /// <param name="text">Any text; half of a broken surrogate pair becomes U+FFFD.</param>
    /// <returns>The folded text with its map.</returns>
    /// <example><code>NormalForm.Of("Ｗｅｂ－２").Text // "web-2"</code></example>
    public static NormalForm Of(string text) => Of(text, Folds.Usual);

    /// <summary>Folds a text by NFKC and what else is asked for. Folding what is folded already changes nothing.</summary>
    /// <param name="text">Any text; half of a broken surrogate pair becomes U+FFFD, and a combining sequence of more than 32 characters is cut there.</param>
    /// <param name="folds">What to fold beyond NFKC.</param>
    /// <returns>The folded text with its map.</returns>
    /// <example><code>NormalForm.Of("ﾊﾞｽの Ｗi‐Fi", Folds.None).Text // "バスの Wi‐Fi"</code></example>
    public static NormalForm Of(string text, Folds folds)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folding = new Folding(text, folds);
        folding.Run();
        return new NormalForm(text, folding.Text, folding.Sources);
    }

    /// <summary>Where a part of the folded text came from.</summary>
    /// <param name="folded">A range inside <see cref="Text"/>.</param>
    /// <returns>
    /// The smallest range of <see cref="Source"/> that covers it, in whole combining sequences; later ranges never start or end earlier.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside <see cref="Text"/>.</exception>
    /// <example><code>NormalForm.Of("㈱ﾛｼｱ").SourceOf(new TextRange(3, 3)) // units 1 to 4: "ﾛｼｱ"</code></example>
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

    /// <summary>Where a part of the source went.</summary>
    /// <param name="source">A range inside <see cref="Source"/>.</param>
    /// <returns>
    /// The range of <see cref="Text"/> that holds all that came from it, which may be more where it cuts a combining sequence, and is
    /// empty where nothing was left of it; later ranges never start or end earlier.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside <see cref="Source"/>.</exception>
    /// <example><code>NormalForm.Of("㈱ﾛｼｱ").OfSource(new TextRange(1, 3)) // units 3 to 6: "ロシア"</code></example>
    public TextRange OfSource(TextRange source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(source.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(source.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(source.End, Source.Length);
        if (_sources is null)
        {
            return source;
        }

        var start = FirstFolded(place => place.End > source.Start);
        var end = source.Length == 0 ? start : FirstFolded(place => place.Start >= source.End);
        return TextRange.Between(start, Math.Max(start, end));
    }

    /// <summary>The first folded unit whose source is as asked; the sources are in order, so the answer is found by halving.</summary>
    private int FirstFolded(Func<TextRange, bool> isThere)
    {
        var (low, high) = (0, _sources!.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isThere(_sources[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
