using System.Text;

namespace Kawaraban.Wire.Pictures;

/// <summary>IPTC's Information Interchange Model 4.2: data sets of a record, a set, a length and bytes, whose character set is told in 1:90, or is not.</summary>
internal sealed class IimRecord
{
    private const int Marker = 0x1C;
    private const int MostSets = 2_000;
    private readonly List<(int Set, Bytes Value)> _sets = [];
    private Encoding? _encoding;

    private IimRecord()
    {
    }

    public static PictureWords Words(IEnumerable<Bytes> records)
    {
        var record = new IimRecord();
        foreach (var bytes in records)
        {
            record.Take(bytes);
        }

        return record.Words();
    }

    /// <summary>Some programs declared the record as whole numbers, and turned each four bytes about.</summary>
    public static Bytes InOrder(Bytes record)
    {
        if (record.Length < 4 || record.U8(0) == Marker || record.U8(3) != Marker)
        {
            return record;
        }

        var turned = record.Memory[..(record.Length & ~3)].ToArray();
        for (var at = 0; at < turned.Length; at += 4)
        {
            Array.Reverse(turned, at, 4);
        }

        return new Bytes(turned);
    }

    private void Take(Bytes bytes)
    {
        for (long at = 0; bytes.Has(at, 5) && _sets.Count < MostSets;)
        {
            if (bytes.U8(at) != Marker)
            {
                at++;
                continue;
            }

            var (record, set, length) = (bytes.U8(at + 1), bytes.U8(at + 2), (long)bytes.U16(at + 3));
            at += 5;
            if (length >= 0x8000)
            {
                var digits = (int)(length & 0x7FFF);
                length = digits <= 4 ? Enumerable.Range(0, digits).Aggregate(0L, (sum, digit) => (sum << 8) | (uint)bytes.U8(at + digit)) : 0;
                at += digits;
            }

            Take(record, set, bytes.Part(at, length));
            at += length;
        }
    }

    private void Take(int record, int set, Bytes value)
    {
        if (record == 1 && set == 90)
        {
            _encoding = IimEncoding.Of(value.Span);
        }
        else if (record == 2)
        {
            _sets.Add((set, value));
        }
    }

    private PictureWords Words() => new()
    {
        Headline = First(105),
        Caption = First(120),
        Byline = All(80) is { Count: > 0 } names ? string.Join(", ", names) : null,
        Credit = First(110),
        Copyright = First(116),
        Instructions = First(40),
        City = First(90),
        Country = First(101),
        Keywords = All(25),
        Created = First(55) is { } date ? CameraTime.Read(date + "T" + First(60)) ?? CameraTime.Read(date) : null,
    };

    private string? First(int set) => All(set) is [var first, ..] ? first : null;

    private IReadOnlyList<string> All(int set) => PictureText.Clean(_sets.Where(known => known.Set == set).Select(known => Text(known.Value.Span)));

    private string Text(ReadOnlySpan<byte> value) => _encoding?.GetString(value.TrimEnd((byte)0)) ?? PictureText.Decode(value);
}
