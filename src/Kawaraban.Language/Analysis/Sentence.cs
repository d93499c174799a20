namespace Kawaraban.Language.Analysis;

/// <summary>A sentence's characters as the lattice sees them: a letter of the trie, a class, and where each begins in its text.</summary>
/// <remarks>UTF-8 and UTF-16 become the same here. Broken UTF-8 is read as MeCab reads it: by the first byte alone.</remarks>
internal sealed unsafe class Sentence(Lexicon lexicon)
{
    private readonly uint* characters = lexicon.File.Pointer<uint>(Section.Characters);
    private readonly bool withCodePoints = !lexicon.Users.IsEmpty;
    private PinnedBuffer<ushort> letters = new(256 + Trie.LookAhead);
    private PinnedBuffer<byte> classes = new(256);
    private PinnedBuffer<int> offsets = new(257);
    private PinnedBuffer<int> codePoints = new(256);

    public int Count { get; private set; }

    /// <summary>The letter of each character in the trie, and some zeros after the last.</summary>
    public ushort* Letters => letters.Pointer;

    public byte* Classes => classes.Pointer;

    /// <summary>Where each character begins in the text, and where the text ends.</summary>
    public int* Offsets => offsets.Pointer;

    /// <summary>The code points, -1 for what is none; only where the lexicon has user words.</summary>
    public int* CodePoints => codePoints.Pointer;

    public void Read(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            var isPair = char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            Add(count, at, isPair ? 0 : unit, isKnown: !isPair);
            if (withCodePoints)
            {
                codePoints.Pointer[count] = isPair ? char.ConvertToUtf32(unit, text[at + 1]) : unit;
            }
            count++;
            at += isPair ? 1 : 0;
        }
        End(count, text.Length);
    }

    public void Read(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        var count = 0;
        for (var at = 0; at < text.Length; count++)
        {
            var length = Utf8.Read(text[at..], out var unit, out var codePoint);
            Add(count, at, unit, codePoint == unit && length < 4);
            if (withCodePoints)
            {
                codePoints.Pointer[count] = codePoint;
            }
            at += length;
        }
        End(count, text.Length);
    }

    private void Reserve(int length)
    {
        letters.Reserve(length + Trie.LookAhead);
        classes.Reserve(length);
        offsets.Reserve(length + 1);
        if (withCodePoints)
        {
            codePoints.Reserve(length);
        }
    }

    private void Add(int index, int offset, int unit, bool isKnown)
    {
        var character = characters[unit];
        letters.Pointer[index] = isKnown ? (ushort)character : (ushort)0;
        classes.Pointer[index] = (byte)(character >> 16);
        offsets.Pointer[index] = offset;
    }

    private void End(int count, int length)
    {
        new Span<ushort>(letters.Pointer + count, Trie.LookAhead).Clear();
        offsets.Pointer[count] = length;
        Count = count;
    }
}
