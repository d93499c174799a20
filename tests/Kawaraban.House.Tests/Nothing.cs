namespace Kawaraban.House.Tests;

/// <summary>Says all that is wrong at once, a line each.</summary>
internal static class Nothing
{
    public static void Wrong(IEnumerable<string?> found)
    {
        var lines = found.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
