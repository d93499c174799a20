using System.Buffers;

namespace Kawaraban.Text;

/// <summary>Lines of bytes in, their words out. What is written goes out whenever no whole line is left to answer, so that a program may talk with it.</summary>
internal sealed class MecabLines(Stream input, Stream output, Action<ReadOnlySpan<byte>, IBufferWriter<byte>> answer)
{
    private const int Chunk = 64 * 1024;
    private readonly OutputBytes written = new(2 * Chunk);
    private readonly GrowingWindow window = new(input);
    private int looked;

    public void Answer(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested && window.ReadMore())
        {
            AnswerWholeLines();
            Flush();
        }
        if (window.Bytes.Length > 0)
        {
            AnswerLine(window.Bytes);
            Flush();
        }
    }

    private void AnswerWholeLines()
    {
        while (window.Bytes[looked..].IndexOf((byte)'\n') is >= 0 and var further)
        {
            AnswerLine(window.Bytes[..(looked + further)]);
            window.Drop(looked + further + 1);
            looked = 0;
        }
        looked = window.Bytes.Length;
        if (looked > Lines.MaxLine)
        {
            // MeCab, too, splits a line that is longer than its buffer.
            AnswerLine(window.Bytes);
            window.Drop(looked);
            looked = 0;
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
}
