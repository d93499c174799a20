using Kawaraban.Lexicographer;

namespace Kawaraban.Bench.Language;

/// <summary>The texts of the measurement, line by line.</summary>
internal sealed class Prose
{
    private readonly byte[] text;
    private readonly List<Range> lines = [];

    private Prose(byte[] text)
    {
        this.text = text;
        var start = 0;
        while (text.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var length)
        {
            lines.Add(start..(start + length));
            start += length + 1;
        }
    }

    public byte[] Bytes => text;

    public int LineCount => lines.Count;

    public static Prose Of(string root, int length) => new(new Specimens("/usr/share/mecab/dic/ipadic", Path.Combine(root, "demo")).Prose(length, seed: 1));

    public ReadOnlySpan<byte> this[int line] => text.AsSpan(lines[line]);
}
