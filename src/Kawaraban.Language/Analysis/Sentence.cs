using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kawaraban.Language.Analysis;

/// <summary>A sentence's characters as the lattice sees them: a letter of the trie, a class, and where each begins in its text.</summary>
/// <remarks>UTF-8 and UTF-16 become the same here. Broken UTF-8 is read as MeCab reads it: by the first byte alone.</remarks>
internal sealed unsafe class Sentence(Lexicon lexicon)
{
    private readonly uint* characters = lexicon.File.Pointer(Section.Characters);
    private readonly bool withCodePoints = lexicon.Users is not null;
    private readonly Storage letters = new(sizeof(ushort), 256);
    private readonly Storage classes = new(sizeof(byte), 256);
    private readonly Storage offsets = new(sizeof(int), 256);
    private readonly Storage codePoints = new(sizeof(int), 256);

    public int Count { get; private set; }

    /// <summary>The letter of each character in the trie, and some zeros after the last.</summary>
    public ushort* Letters => (ushort*)letters.Start;

    public byte* Classes => (byte*)classes.Start;

    /// <summary>Where each character begins in the text, and where the text ends.</summary>
    public int* Offsets => (int*)offsets.Start;

    /// <summary>The code points, -1 for what is none; only where the lexicon has user words.</summary>
    public int* CodePoints => (int*)codePoints.Start;

    public void Read(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        var count = 0;
        for (var at = 0; at < text.Length; at++, count++)
        {
            var unit = text[at];
            var isPair = char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            Add(count, at, isPair ? 0 : unit, isKnown: !isPair);
            if (withCodePoints)
            {
                CodePoints[count] = isPair ? char.ConvertToUtf32(unit, text[at + 1]) : unit;
            }
            at += isPair ? 1 : 0;
        }
        End(count, text.Length);
    }

    public void Read(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        var count = 0;
        fixed (byte* start = text)
        {
            for (var at = 0; at < text.Length; count++)
            {
                var length = Utf8.Read(start + at, text.Length - at, out var unit, out var codePoint);
                Add(count, at, unit, codePoint == unit);
                if (withCodePoints)
                {
                    CodePoints[count] = codePoint;
                }
                at += length;
            }
        }
        End(count, text.Length);
    }

    private void Reserve(int length)
    {
        letters.Reserve(length + Trie.LookAhead);
        classes.Reserve(length);
        offsets.Reserve(length + 1);
        codePoints.Reserve(withCodePoints ? length : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int index, int offset, int unit, bool isKnown)
    {
        var character = characters[unit];
        Letters[index] = isKnown ? (ushort)character : (ushort)0;
        Classes[index] = (byte)(character >> 16);
        Offsets[index] = offset;
    }

    private void End(int count, int length)
    {
        NativeMemory.Clear(Letters + count, Trie.LookAhead * sizeof(ushort));
        Offsets[count] = length;
        Count = count;
    }
}
