namespace Kawaraban.Site.Press.Pictures;

/// <summary>The point of a picture that a crop must keep, from (0, 0) top left to (1, 1) bottom right.</summary>
public readonly record struct FocalPoint(double X, double Y)
{
    public static FocalPoint Centre { get; } = new(0.5, 0.5);
}
