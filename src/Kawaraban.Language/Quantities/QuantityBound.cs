namespace Kawaraban.Language.Quantities;

/// <summary>How the figures of a quantity bind: where the true value lies, as far as the text says.</summary>
/// <example><code>QuantityReader.Read("10万人超", TextLanguage.Japanese)[0].Bound // QuantityBound.MoreThan</code></example>
public enum QuantityBound
{
    /// <summary>The value itself: 3人. <c>Low</c> and <c>High</c> are equal.</summary>
    Exact,

    /// <summary>Near the value: 約4000, 前後, 近く, nearly 200. <c>Low</c> and <c>High</c> are both the value that is named.</summary>
    About,

    /// <summary>The value or more: 以上, 少なくとも, at least. <c>High</c> is open.</summary>
    AtLeast,

    /// <summary>The value or less: 以下, 最大, up to. <c>Low</c> is open.</summary>
    AtMost,

    /// <summary>More than the value: 超, 余り, more than. <c>High</c> is open.</summary>
    MoreThan,

    /// <summary>Less than the value: 未満, 弱, fewer than. <c>Low</c> is open.</summary>
    LessThan,

    /// <summary>From one value to another: 1〜3割, between 5 and 10.</summary>
    Range,

    /// <summary>An order of magnitude: 数千 is 2000 to 9000, 2桁 is 10 to 99, tens of thousands is 20000 to 90000.</summary>
    Magnitude,
}
