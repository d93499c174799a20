namespace Kawaraban.Wire.Pictures;

/// <summary>A mirror from side to side, or none, and after it a turn clockwise: any of Exif's eight orientations.</summary>
internal readonly record struct PictureTurn(bool IsMirrored, int QuarterTurns)
{
    private static readonly int[] Plain = [1, 6, 3, 8];
    private static readonly int[] Mirror = [2, 7, 4, 5];

    public static PictureTurn Upright => new(IsMirrored: false, 0);

    public int Orientation => (IsMirrored ? Mirror : Plain)[QuarterTurns];

    public PictureTurn AntiClockwise(int quarters) => this with { QuarterTurns = (QuarterTurns + 4 - quarters) & 3 };

    /// <param name="leftToRight">Whether left and right change places; else top and bottom.</param>
    public PictureTurn Mirrored(bool leftToRight) => new(!IsMirrored, ((leftToRight ? 4 : 2) - QuarterTurns) & 3);
}
