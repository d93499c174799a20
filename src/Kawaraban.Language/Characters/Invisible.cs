using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>The characters that steer how others are shown and are not seen themselves.</summary>
internal static class Invisible
{
    public static bool Contains(Rune character) => character.Value is
        0x00AD or 0x034F or 0x061C
        or >= 0x180B and <= 0x180F
        or >= 0x200B and <= 0x200F
        or >= 0x202A and <= 0x202E
        or >= 0x2060 and <= 0x206F
        or >= 0xFE00 and <= 0xFE0F
        or 0xFEFF
        or >= 0xE0000 and <= 0xE0FFF;
}
