using NetVips;

namespace Kawaraban.Site.Tests.Press.Pictures;

/// <summary>Pictures of our own making.</summary>
internal static class PaintedPicture
{
    /// <summary>Three upright stripes: red, green, blue.</summary>
    public static byte[] Stripes(int width, int height, string suffix = ".png")
    {
        var third = width / 3;
        using var red = Plain(third, height, 230, 20, 20);
        using var green = Plain(third, height, 20, 230, 20);
        using var blue = Plain(width - (2 * third), height, 20, 20, 230);
        using var stripes = Image.Arrayjoin([red, green], across: 2).Join(blue, Enums.Direction.Horizontal);
        return stripes.WriteToBuffer(suffix);
    }

    /// <summary>Clouds of several sizes under a little noise: about as hard to compress as a photograph.</summary>
    public static byte[] Clouds(int width, int height, string suffix = ".jpg")
    {
        var clouds = Image.Black(width, height) + new double[] { 110, 120, 130 };
        for (var (cell, strength) = (512, 70.0); cell >= 4; cell /= 2, strength *= 0.62)
        {
            clouds += Image.Perlin(width, height, cellSize: cell) * new[] { strength, strength * 0.8, strength * 0.6 };
        }

        clouds += Image.Gaussnoise(width, height, sigma: 3, mean: 0);
        return clouds.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).WriteToBuffer(suffix);
    }

    private static Image Plain(int width, int height, params double[] colour) =>
        (Image.Black(width, height) + colour).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
}
