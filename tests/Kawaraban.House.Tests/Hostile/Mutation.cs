using System.Text;

namespace Kawaraban.House.Tests.Hostile;

/// <summary>A sound file damaged by chance, and the same each time: flipped, cut, doubled, swollen, spliced with another.</summary>
internal sealed class Mutation
{
    private const int MostBytes = 256 * 1024;

    private static readonly byte[][] Shards =
    [
        .. new[] { "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "</p>", "<table>", "<b>", "<a href=", "<script>", "&#0;", "&#x110000;", "&amp;amp;", "{", "}", "[", "]", ",", ":", "\\u", "\\uD83D", "null", "1e999", "-", "99999999999", "xmlns=\"\"", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<?xml version='1.0'?>", "http://[::", "javascript:", "\u202E", "\uFEFF", "\u0000" }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x1B, (byte)'$', (byte)'B'], [0xFF, 0xFE], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF],
    ];

    private readonly Random _chance;
    private readonly IReadOnlyList<Seed> _seeds;

    /// <param name="number">Which mutation; the same number and seeds make the same file.</param>
    public Mutation(int number, IReadOnlyList<Seed> seeds)
    {
        _chance = new Random(number);
        _seeds = seeds;
        Seed = seeds[number % seeds.Count];
        Bytes = Damaged(Seed.Bytes);
    }

    public Seed Seed { get; }

    public byte[] Bytes { get; }

    private byte[] Damaged(byte[] bytes)
    {
        for (var times = _chance.Next(1, 6); times > 0 && bytes.Length is > 0 and < MostBytes; times--)
        {
            bytes = _chance.Next(9) switch
            {
                0 or 1 => Flipped(bytes),
                2 => bytes[..Place(bytes)],
                3 => Without(bytes),
                4 or 5 => Inserted(bytes, Shards[_chance.Next(Shards.Length)]),
                6 => Inserted(bytes, Part(bytes, 200)),
                7 => Inserted(bytes, Repeated(Part(bytes, 40))),
                _ => Inserted(bytes, Part(_seeds[_chance.Next(_seeds.Count)].Bytes, 400)),
            };
        }

        return bytes;
    }

    private int Place(byte[] bytes) => _chance.Next(bytes.Length + 1);

    private byte[] Flipped(byte[] bytes)
    {
        var flipped = (byte[])bytes.Clone();
        for (var flips = _chance.Next(1, 8); flips > 0; flips--)
        {
            flipped[_chance.Next(flipped.Length)] = (byte)_chance.Next(256);
        }

        return flipped;
    }

    private byte[] Without(byte[] bytes)
    {
        var start = Place(bytes);
        return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + _chance.Next(1, 100))..]];
    }

    private byte[] Inserted(byte[] bytes, byte[] what)
    {
        var at = Place(bytes);
        return [.. bytes[..at], .. what, .. bytes[at..]];
    }

    private byte[] Part(byte[] bytes, int most)
    {
        var start = Place(bytes);
        return bytes[start..Math.Min(bytes.Length, start + _chance.Next(1, most))];
    }

    private byte[] Repeated(byte[] part) => [.. Enumerable.Repeat(part, _chance.Next(2, 300)).SelectMany(p => p)];
}
