using Kawaraban.Wire.NewsCodes;

namespace Kawaraban.Wire;

/// <summary>What a version of a story is to those before it: categories of IPTC's signals.</summary>
public static class WireSignal
{
    /// <summary>The vocabulary that marks a category as a signal.</summary>
    public const string Scheme = Schemes.Signals;

    /// <summary>Something was wrong, and is right now.</summary>
    public static WireCategory Correction { get; } = new("correction", Scheme);

    /// <summary>There is something new.</summary>
    public static WireCategory Update { get; } = new("update", Scheme);
}
