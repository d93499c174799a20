using System.Runtime.InteropServices;

namespace Kawaraban.Newsroom.Memory.Index;

/// <summary>
/// Writes a segment: the pairs' numbers, their sources' units in order, and for each unit the texts that it is in, as distances in seven bits a byte. All numbers
/// are little-endian.
/// </summary>
internal static class SegmentWriter
{
    public static byte[] Write(Guid memory, long after, IReadOnlyList<IndexedText> texts)
    {
        var postings = Postings.Of(texts);
        var header = new SegmentHeader(
            SegmentHeader.ThisForm, memory, after, texts[^1].Pair, texts.Count, texts.Sum(text => text.Source.Length), postings.Terms.Count, postings.Bytes.Length);
        var file = new MemoryStream(checked((int)header.FileLength));
        Put(file, new ReadOnlySpan<SegmentHeader>(in header));
        Put<long>(file, [.. texts.Select(text => text.Pair)]);
        Put<int>(file, Starts(texts));
        foreach (var text in texts)
        {
            Put<uint>(file, text.Source);
        }
        Put<uint>(file, CollectionsMarshal.AsSpan(postings.Terms));
        Put<int>(file, CollectionsMarshal.AsSpan(postings.Starts));
        file.Write(postings.Bytes);
        return file.ToArray();
    }

    private static int[] Starts(IReadOnlyList<IndexedText> texts)
    {
        var starts = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
        {
            starts[i + 1] = starts[i] + texts[i].Source.Length;
        }
        return starts;
    }

    private static void Put<T>(Stream file, ReadOnlySpan<T> values)
        where T : unmanaged => file.Write(MemoryMarshal.AsBytes(values));
}
