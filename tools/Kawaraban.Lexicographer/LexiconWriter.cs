using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Lexicographer;

/// <summary>Puts the sections of a lexicon one after another, and the header before them.</summary>
internal sealed class LexiconWriter
{
    private readonly byte[]?[] sections = new byte[LexiconFile.SectionCount][];

    public LexiconWriter Add<T>(Section section, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        sections[(int)section] = MemoryMarshal.AsBytes(items).ToArray();
        return this;
    }

    public byte[] ToFile()
    {
        var places = new int[sections.Length];
        var length = LexiconFile.HeaderSize;
        for (var section = 0; section < sections.Length; section++)
        {
            places[section] = (length + LexiconFile.Alignment - 1) / LexiconFile.Alignment * LexiconFile.Alignment;
            length = places[section] + sections[section]!.Length;
        }
        var file = new byte[length];
        BinaryPrimitives.WriteUInt64LittleEndian(file, LexiconFile.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), LexiconFile.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), LexiconFile.SectionCount);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(16), length);
        for (var section = 0; section < sections.Length; section++)
        {
            var entry = file.AsSpan(24 + (16 * section));
            BinaryPrimitives.WriteInt64LittleEndian(entry, places[section]);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], sections[section]!.Length);
            sections[section]!.CopyTo(file, places[section]);
        }
        return file;
    }
}
