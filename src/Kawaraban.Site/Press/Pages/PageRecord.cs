using System.Text;

namespace Kawaraban.Site.Press.Pages;

/// <summary>What the page folder writes of a page before its bytes. Plain binary fields: a start that reads its first page should not build a serializer.</summary>
/// <param name="Seen">The press order up to which the page is known to be fresh.</param>
internal sealed record PageRecord(
    string Address, long Seen, string ContentType, int Status, IReadOnlyList<string> Tags, Guid? Reads, bool IsFile, DateTimeOffset? Expires, string ETag, int PlainLength, int BrotliLength)
{
    private const int Mark = 0x4B50_0001;
    private const int MostTags = 10_000;

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Address);
        writer.Write(Seen);
        writer.Write(ContentType);
        writer.Write(Status);
        writer.Write(Tags.Count);
        foreach (var tag in Tags)
        {
            writer.Write(tag);
        }
        writer.Write(Reads?.ToString() ?? "");
        writer.Write(IsFile);
        writer.Write(Expires?.ToUnixTimeMilliseconds() ?? 0);
        writer.Write(ETag);
        writer.Write(PlainLength);
        writer.Write(BrotliLength);
    }

    /// <exception cref="IOException">The bytes are no record, or end too soon.</exception>
    public static PageRecord Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Mark)
        {
            throw new InvalidDataException("this is no page record");
        }
        return new PageRecord(
            reader.ReadString(), reader.ReadInt64(), reader.ReadString(), reader.ReadInt32(), ReadTags(reader),
            reader.ReadString() is { Length: > 0 } article ? Guid.Parse(article) : null, reader.ReadBoolean(),
            reader.ReadInt64() is var expires and not 0 ? DateTimeOffset.FromUnixTimeMilliseconds(expires) : null,
            reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
    }

    private static string[] ReadTags(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var tags = count is >= 0 and <= MostTags ? new string[count] : throw new InvalidDataException("this is no page record");
        for (var i = 0; i < count; i++)
        {
            tags[i] = reader.ReadString();
        }
        return tags;
    }
}
