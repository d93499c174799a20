using System.Buffers.Text;

namespace Kawaraban.Lexicographer;

/// <summary>The costs of connection, read from <c>matrix.def</c>: a line each of left id, right id and cost.</summary>
internal static class ConnectionTable
{
    public static short[] Read(string file, out int idCount)
    {
        ReadOnlySpan<byte> text = File.ReadAllBytes(file);
        idCount = Number(ref text);
        if (Number(ref text) != idCount)
        {
            throw new InvalidDataException($"{file}: the left and right ids must be as many");
        }
        var costs = new short[idCount * idCount];
        while (!text.IsEmpty)
        {
            var left = Number(ref text);
            var right = Number(ref text);
            costs[(right * idCount) + left] = (short)Number(ref text);
        }
        return costs;
    }

    private static int Number(ref ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out int number, out var length))
        {
            throw new InvalidDataException("matrix.def holds something other than numbers");
        }
        text = text[length..].TrimStart(" \r\n"u8);
        return number;
    }
}
