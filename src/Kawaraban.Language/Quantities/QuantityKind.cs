namespace Kawaraban.Language.Quantities;

/// <summary>What a quantity counts or measures.</summary>
/// <example><code>QuantityReader.Read("45歳", TextLanguage.Japanese)[0].Kind // QuantityKind.Age</code></example>
public enum QuantityKind
{
    /// <summary>A number of something that is not named beside it, or of something of no kind below: 三十万, 10,000, マグニチュード7.2.</summary>
    Number,

    /// <summary>A place in an order: 第3回, 1位, 3番目, 21st, third.</summary>
    Ordinal,

    /// <summary>Parts of a hundred, as their figure: 12.5% is 12.5, 3割 is 30. Percentage points are of this kind too.</summary>
    Percent,

    /// <summary>A part of a whole, as its value: 二分の一 is 0.5, two-thirds is 0.666….</summary>
    Fraction,

    /// <summary>Times as much: 2倍, five-fold; halved is 0.5.</summary>
    Multiple,

    /// <summary>An amount of money in the unit of its currency: 50銭 is 0.5 yen.</summary>
    Money,

    /// <summary>A number of people: 3人, 200 soldiers.</summary>
    People,

    /// <summary>The age of a person or a thing: 45歳, 20-year-old, 40代.</summary>
    Age,

    /// <summary>A number of things or times that are named: 5発, 10カ国, 3回, five missiles.</summary>
    Count,

    /// <summary>A length of time: 3日間, two and a half hours.</summary>
    Duration,

    /// <summary>A length: 3キロ, 6-foot-6.</summary>
    Length,

    /// <summary>An area: 10平方キロ, 40 acres.</summary>
    Area,

    /// <summary>A weight: 5トン, 200 pounds.</summary>
    Weight,

    /// <summary>A volume: 3リットル, 10 barrels.</summary>
    Volume,

    /// <summary>A temperature: 35度, 68°F.</summary>
    Temperature,

    /// <summary>A speed: 時速60キロ, 40 mph.</summary>
    Speed,

    /// <summary>An energy or a power: 500kWh, 100 megawatts.</summary>
    Energy,

    /// <summary>An amount of data: 5ギガバイト, 20 GB.</summary>
    Data,
}
