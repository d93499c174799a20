using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Kawaraban.Language.Analysis;

/// <summary>A lexicon's file, mapped into memory: a header, and the sections by their place in it.</summary>
/// <remarks>It stays mapped until the process ends: spans over it may outlive whatever opened it.</remarks>
internal sealed unsafe class LexiconFile
{
    public const ulong Magic = 0x0A58454C4E41424B; // "KBANLEX\n"
    public const uint Version = 1;
    public const int SectionCount = (int)Section.Ids + 1;
    public const int Alignment = 64;
    public const int HeaderSize = 24 + (16 * SectionCount);
    public const int CharacterCount = 0x10000;
    public const int IdSize = 12;

    private readonly byte* start;
    private readonly long length;
    private readonly string name;

    private LexiconFile(byte* start, long length, string name)
    {
        this.start = start;
        this.length = length;
        this.name = name;
    }

    /// <summary>Maps a file whose content is trusted: only its header is looked at.</summary>
    /// <exception cref="InvalidDataException">It is not a lexicon of this version, or it is cut short.</exception>
    public static LexiconFile Map(string path)
    {
        using var stream = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.RandomAccess);
        var length = RandomAccess.GetLength(stream);
        if (length < HeaderSize)
        {
            throw new InvalidDataException($"{path} is not a lexicon: it has {length} bytes, fewer than the header.");
        }
        using var map = MemoryMappedFile.CreateFromFile(stream, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        // Never released, and so never unmapped.
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        GC.SuppressFinalize(view.SafeMemoryMappedViewHandle);
        var file = new LexiconFile(start + view.PointerOffset, length, path);
        file.CheckHeader();
        return file;
    }

    /// <summary>Where a section begins, as numbers of 32 bits.</summary>
    public uint* Pointer(Section section) => (uint*)(start + OffsetOf(section));

    /// <summary>How many items of so many bytes a section has.</summary>
    public int Count(Section section, int itemSize) => (int)(LengthOf(section) / itemSize);

    public ReadOnlySpan<T> Span<T>(Section section)
        where T : unmanaged => new(Pointer(section), Count(section, sizeof(T)));

    public InvalidDataException Broken(string why) => new($"{name} is not a sound lexicon: {why}.");

    private long OffsetOf(Section section) => ((long*)(start + 24))[2 * (int)section];

    private long LengthOf(Section section) => ((long*)(start + 24))[(2 * (int)section) + 1];

    private void CheckHeader()
    {
        if (*(ulong*)start != Magic)
        {
            throw new InvalidDataException($"{name} is not a lexicon.");
        }
        if (((uint*)start)[2] is var version && version != Version)
        {
            throw new InvalidDataException($"{name} is a lexicon of form {version}; this library reads form {Version}.");
        }
        if (((uint*)start)[3] != SectionCount)
        {
            throw Broken("it has another number of sections");
        }
        if (((long*)start)[2] != length)
        {
            throw Broken($"it has {length} bytes and should have {((long*)start)[2]}");
        }
        for (var section = Section.Characters; section <= Section.Ids; section++)
        {
            CheckPlace(section);
        }
    }

    private void CheckPlace(Section section)
    {
        var (offset, size) = (OffsetOf(section), LengthOf(section));
        if (offset < HeaderSize || offset % Alignment != 0 || size < 0 || size > int.MaxValue || offset > length - size)
        {
            throw Broken($"the section {section} lies outside of it");
        }
        if (size % SizeOfItem(section) != 0)
        {
            throw Broken($"the section {section} ends inside an item");
        }
    }

    private static int SizeOfItem(Section section) => section switch
    {
        Section.Characters => sizeof(uint) * CharacterCount,
        Section.Classes => CharacterCategory.Size,
        Section.Trie or Section.Forms => sizeof(ulong),
        Section.Strings or Section.Connections => sizeof(char),
        Section.Ids => IdSize,
        _ => sizeof(uint),
    };
}
