using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Stories;

/// <summary>The shape of every name that stands in an address: lower-case letters, digits, and single hyphens between them.</summary>
public static partial class AddressName
{
    /// <param name="maxLength">In characters, 1 or more.</param>
    public static bool IsValid(string text, int maxLength) => text.Length > 0 && text.Length <= maxLength && Shape().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Shape();
}
