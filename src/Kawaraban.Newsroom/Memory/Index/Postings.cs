namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>For each unit, in order of hashes, the texts that it is in.</summary>
internal sealed class Postings
{
    private readonly MemoryStream _bytes = new();

    private Postings()
    {
    }

    public List<uint> Terms { get; } = [];

    /// <summary>Where each term's list begins, and after the last where it ends.</summary>
    public List<int> Starts { get; } = [];

    public byte[] Bytes => _bytes.ToArray();

    public static Postings Of(IReadOnlyList<IndexedText> texts)
    {
        var places = new ulong[texts.Sum(text => text.Source.Length + text.Target.Length)];
        var count = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var unit in texts[i].Source.AsSpan())
            {
                places[count++] = ((ulong)unit << 32) | (uint)i;
            }
            foreach (var unit in texts[i].Target.AsSpan())
            {
                places[count++] = ((ulong)unit << 32) | (uint)i;
            }
        }
        Array.Sort(places);
        var postings = new Postings();
        postings.Add(places);
        return postings;
    }

    private void Add(ulong[] places)
    {
        var last = 0;
        for (var i = 0; i < places.Length; i++)
        {
            if (i > 0 && places[i] == places[i - 1])
            {
                continue;
            }
            var (term, text) = ((uint)(places[i] >> 32), (int)(uint)places[i]);
            if (Terms.Count == 0 || Terms[^1] != term)
            {
                Terms.Add(term);
                Starts.Add((int)_bytes.Length);
                last = -1;
            }
            AddNumber((uint)(text - last));
            last = text;
        }
        Starts.Add((int)_bytes.Length);
    }

    private void AddNumber(uint number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            _bytes.WriteByte((byte)(number | 0x80));
        }
        _bytes.WriteByte((byte)number);
    }
}
