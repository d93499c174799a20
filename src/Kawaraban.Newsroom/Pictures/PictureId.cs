using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Pictures;

/// <summary>The name by which text refers to a picture: lower-case letters, digits and hyphens, as in <c>!picture harbour-dusk</c>.</summary>
public readonly record struct PictureId(string Value)
{
    public const int MaxLength = 100;

    public static bool IsValid(string value) => AddressName.IsValid(value, MaxLength);

    public override string ToString() => Value;
}
