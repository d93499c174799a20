using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>The strokes that writers and input methods take for one another.</summary>
internal static class Dashes
{
    /// <summary>Folds hyphens, minus signs and dashes to '-', wave dashes to '~', and leaves all else, also the long vowel ー.</summary>
    public static Rune Fold(Rune character) => character.Value switch
    {
        >= 0x2010 and <= 0x2015 or 0x2043 or 0x2212 or 0x02D7 or 0x2796 or 0x2E3A or 0x2E3B or 0x30A0 => new Rune('-'),
        0x2500 or 0x2501 => new Rune('-'), // box drawing, typed for a long dash
        0x301C or 0x3030 or 0x223C or 0x223E or 0x2053 => new Rune('~'),
        _ => character,
    };
}
