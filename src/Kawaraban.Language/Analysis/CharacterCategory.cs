using System.Runtime.InteropServices;

namespace Kawaraban.Language.Analysis;

/// <summary>How unknown words are made of a class of characters (char.def), as it is stored.</summary>
/// <param name="Mask">The categories it belongs to, a bit each.</param>
/// <param name="Default">The category whose unknown words it makes.</param>
/// <param name="Length">Words of one to so many characters are made.</param>
/// <param name="Group">Not 0: a word is made of the whole run of characters that share a category.</param>
/// <param name="Invoke">Not 0: unknown words are made even where the lexicon knows one.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct CharacterCategory(uint Mask, byte Default, byte Length, byte Group, byte Invoke)
{
    public const int Size = 8;

    private const uint SpaceBit = 1u << 1;

    /// <summary>Whether it is skipped between words: its category is the second, SPACE.</summary>
    public bool IsSpace => (Mask & SpaceBit) != 0;
}
