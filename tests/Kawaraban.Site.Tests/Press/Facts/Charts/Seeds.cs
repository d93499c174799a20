using FsCheck;
using FsCheck.Fluent;

namespace Kawaraban.Site.Tests.Press.Facts.Charts;

/// <summary>A law that holds for whatever a number makes.</summary>
internal static class Seeds
{
    public static void Hold(Func<Random, bool> law) => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => law(new Random(seed))));

    /// <summary>Of any size and sign, often whole, often nought.</summary>
    public static double Value(this Random random) => random.Next(6) switch
    {
        0 => 0,
        1 => random.Next(1, 100),
        2 => Math.Round(random.NextDouble() * 1e9),
        3 => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-9, 28)),
        4 => (double)decimal.MaxValue * (random.NextDouble() - 0.5),
        _ => random.NextDouble(),
    };

    /// <summary>Any moment of the calendar, often near the last one.</summary>
    public static DateTime Moment(this Random random) =>
        random.Next(4) == 0 ? new DateTime(random.NextInt64(DateTime.MaxValue.Ticks)) : new DateTime(2026, 10, 1).AddMinutes(random.Next(-400_000, 400_000));
}
