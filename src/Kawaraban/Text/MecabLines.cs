using System.Buffers;

namespace Kawaraban.Text;

/// <summary>Lines of bytes in, their words out. What is written goes out whenever no whole line is left to answer, so that a program may talk with it.</summary>
internal sealed class MecabLines(Stream input, Stream output, Action<ReadOnlySpan<byte>, IBufferWriter<byte>> answer)
{
    private const int Chunk = 64 * 1024;
    private readonly OutputBytes written = new(2 * Chunk);
    private byte[] buffer = new byte[Chunk];
    private int start;
    private int end;
    private int looked;

    public void Answer(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested && Fill())
        {
            AnswerWholeLines();
            Flush();
        }
        if (end > start)
        {
            AnswerLine(buffer.AsSpan(start, end - start));
            Flush();
        }
    }

    private void AnswerWholeLines()
    {
        while (buffer.AsSpan(looked, end - looked).IndexOf((byte)'\n') is >= 0 and var length)
        {
            looked += length;
            AnswerLine(buffer.AsSpan(start, looked - start));
            start = ++looked;
        }
        looked = end;
        if (end - start > Lines.MaxLine)
        {
            // MeCab, too, splits a line that is longer than its buffer.
            AnswerLine(buffer.AsSpan(start, end - start));
            start = end;
        }
    }

    private void AnswerLine(ReadOnlySpan<byte> line)
    {
        answer(line, written);
        if (written.Written.Length >= Chunk)
        {
            Flush();
        }
    }

    private void Flush()
    {
        output.Write(written.Written);
        written.Clear();
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            looked -= start;
            start = 0;
        }
        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = input.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
