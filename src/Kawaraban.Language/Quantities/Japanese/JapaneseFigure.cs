namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>A number as it is written in Japanese, without a unit.</summary>
internal readonly record struct JapaneseFigure
{
    /// <summary>The offset of its first unit.</summary>
    public required int Start { get; init; }

    /// <summary>The offset past its last one; the start where there is no number.</summary>
    public required int End { get; init; }

    /// <summary>The value, or the least one of an order of magnitude; null where it is too large to be told.</summary>
    public decimal? Low { get; init; }

    /// <summary>The greatest value of an order of magnitude; else the value.</summary>
    public decimal? High { get; init; }

    /// <summary>What the last scale word multiplies by: 10000 in 3万, 1 in 35.</summary>
    public decimal Scale { get; init; }

    /// <summary>Whether there are Arabic digits in it.</summary>
    public bool HasArabic { get; init; }

    /// <summary>Whether it is written with 万, 億, 兆 or 京.</summary>
    public bool HasMyriad { get; init; }

    /// <summary>Whether it is written with 〇, 十, 百 or 千.</summary>
    public bool HasPlaces { get; init; }

    /// <summary>How many of its units are kanji.</summary>
    public int Kanji { get; init; }

    /// <summary>Whether there is a number at all.</summary>
    public bool IsNumber => End > Start;

    /// <summary>Whether it is only an order of magnitude: 数千, 十数.</summary>
    public bool IsVague => Low != High;

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The value is one that can be told.</summary>
    public bool HasValue => Low is not null && High is not null;
}
