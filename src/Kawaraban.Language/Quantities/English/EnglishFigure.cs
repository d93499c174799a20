namespace Kawaraban.Language.Quantities.English;

/// <summary>A number as it is written in English, without a unit.</summary>
internal readonly record struct EnglishFigure
{
    /// <summary>The offset of its first unit.</summary>
    public required int Start { get; init; }

    /// <summary>The offset past its last one; the start where there is no number.</summary>
    public required int End { get; init; }

    /// <summary>The value, or the least one of an order of magnitude; null where it is too large to be told.</summary>
    public decimal? Low { get; init; }

    /// <summary>The greatest value of an order of magnitude; else the value.</summary>
    public decimal? High { get; init; }

    /// <summary>What the last scale word multiplies by: 1000000 in 3 million.</summary>
    public decimal Scale { get; init; }

    /// <summary>How many digits stand before its point; 0 in words.</summary>
    public int Digits { get; init; }

    /// <summary>Whether it is more than bare digits: with commas, a point or a scale.</summary>
    public bool IsMarked { get; init; }

    public bool IsNumber => End > Start;

    /// <summary>Whether it is only an order of magnitude: hundreds.</summary>
    public bool IsVague => Low != High;

    public bool HasValue => Low is not null && High is not null;

    public bool IsWords => Digits == 0;

    public int Length => End - Start;

    /// <summary>Whether the digits can be those of a year: four, and bare.</summary>
    public bool MayBeYear => Digits == 4 && !IsMarked && Low is >= 1000 and < 2100;
}
