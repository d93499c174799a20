using System.IO.MemoryMappedFiles;

namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>
/// A file of the index as memory that the operating system reads and lets go of by itself: it is no part of the collector's heap. The mapping ends when
/// nobody holds this any more; who reads its bytes holds it meanwhile.
/// </summary>
internal sealed unsafe class MappedFile
{
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly int _length;

    /// <exception cref="IOException">The file is empty, too large or cannot be read.</exception>
    public MappedFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        _length = file.Length is > 0 and <= int.MaxValue ? (int)file.Length : throw new IOException($"{path} is no file of the index");
        using var mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = mapped.CreateViewAccessor(0, _length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    ~MappedFile() => _view?.SafeMemoryMappedViewHandle.ReleasePointer();

    public ReadOnlySpan<byte> Bytes => new(_start, _length);
}
