using System.Buffers;

namespace Kawaraban.Text;

/// <summary>Bytes on their way out. It stands here because the library's own writer is generic, and is compiled only when a process asks for it.</summary>
internal sealed class OutputBytes(int capacity) : IBufferWriter<byte>
{
    private byte[] bytes = new byte[capacity];
    private int count;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, count);

    public void Clear() => count = 0;

    public void Advance(int count) => this.count += count;

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(count);
    }

    private void Reserve(int sizeHint)
    {
        var needed = count + Math.Max(sizeHint, 1);
        if (needed > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(needed, bytes.Length * 2));
        }
    }
}
