using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Pictures;

/// <summary>The name by which text refers to a picture: lower-case letters, digits and hyphens, as in <c>!picture harbour-dusk</c>.</summary>
public readonly partial record struct PictureId(string Value)
{
    public const int MaxLength = 100;

    public static bool IsValid(string value) => value.Length is > 0 and <= MaxLength && Shape().IsMatch(value);

    public override string ToString() => Value;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Shape();
}
