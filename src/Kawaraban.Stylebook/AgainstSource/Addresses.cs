using System.Buffers;

namespace Kawaraban.Stylebook.AgainstSource;

/// <summary>Whether a text writes out addresses of the web, of mail or of people: few do, and to look for each kind at every letter is slow.</summary>
internal static class Addresses
{
    private static readonly SearchValues<string> _marks = SearchValues.Create(["http", "www.", "@", "#"], StringComparison.Ordinal);

    public static bool MayStandIn(string text) => text.AsSpan().ContainsAny(_marks);
}
