namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>Currencies that a text may call by one name.</summary>
internal static class Currencies
{
    /// <summary>Whether two codes may mean one currency: a dollar is whose the story is about, and a sum without its currency is any.</summary>
    public static bool MayBeOne(string? left, string? right) =>
        left is null || right is null || left == right || IsDollar(left) && IsDollar(right);

    private static bool IsDollar(string code) => code is "USD" or "AUD" or "CAD" or "NZD" or "HKD" or "SGD" or "TWD";
}
