namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>What a figure stands in.</summary>
internal enum FigureOrigin
{
    /// <summary>A quantity: 3人, $5bn.</summary>
    Quantity,

    /// <summary>A time that counts from another: 3年前, two weeks ago.</summary>
    Lapse,

    /// <summary>Two numbers that stand against each other: 3-1, 5&amp;4, 3対1.</summary>
    Score,

    /// <summary>Digits of no known meaning: Boeing 737, log 247.</summary>
    Loose,
}
