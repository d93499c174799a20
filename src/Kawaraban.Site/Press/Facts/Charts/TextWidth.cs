using System.Text;

namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>How wide a text is at the most in a plain face, without knowing the face: the server has none.</summary>
internal static class TextWidth
{
    private const string Narrow = "ijlI.,:;'’|!()[] ";
    private const string Wide = "mwMW@%—…";

    /// <param name="size">Of the letters, in the drawing's units.</param>
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(Share) * size;

    private static double Share(Rune rune) => rune.Value switch
    {
        var value and <= char.MaxValue when Narrow.Contains((char)value, StringComparison.Ordinal) => 0.36,
        var value and <= char.MaxValue when Wide.Contains((char)value, StringComparison.Ordinal) => 1,
        >= 0x1100 => 1,
        _ => Rune.IsUpper(rune) ? 0.76 : 0.6,
    };
}
