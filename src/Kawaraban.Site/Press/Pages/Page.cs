using System.Security.Cryptography;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Press.Pages;

/// <summary>A pressed page: its bytes, plain and compressed, made once and sent as they are.</summary>
public sealed class Page
{
    private Page(PageDraft draft)
    {
        Plain = draft.Body;
        Brotli = draft.IsKept ? Compression.Brotli(draft.Body) : null;
        ContentType = draft.ContentType;
        Status = draft.Status;
        Tags = [.. draft.Tags.Distinct()];
        Reads = draft.Reads;
        IsFile = draft.IsFile;
        IsKept = draft.IsKept;
        Expires = draft.Expires;
        ETag = ETagOf(draft.Body);
        BrotliETag = ETag[..^1] + "-br\"";
    }

    private Page(PageRecord record, byte[] plain, byte[] brotli)
    {
        (Plain, Brotli, ContentType, Status, Tags, IsFile, Expires, ETag) = (plain, brotli, record.ContentType, record.Status, record.Tags, record.IsFile, record.Expires, record.ETag);
        Reads = record.Reads is { } article ? new ArticleId(article) : null;
        IsKept = true;
        BrotliETag = ETag[..^1] + "-br\"";
    }

    public byte[] Plain { get; }
    public byte[]? Brotli { get; }
    public string ContentType { get; }
    public int Status { get; }
    public IReadOnlyList<string> Tags { get; }
    public ArticleId? Reads { get; }
    public bool IsFile { get; }
    public bool IsKept { get; }
    public DateTimeOffset? Expires { get; }
    public string ETag { get; }
    public string BrotliETag { get; }

    internal static string ETagOf(ReadOnlySpan<byte> body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\"";

    /// <summary>Bytes of memory that it takes, about.</summary>
    public int Weight => Plain.Length + (Brotli?.Length ?? 0) + 512;

    public static Page Pressed(PageDraft draft) => new(draft);

    internal static Page Restored(PageRecord record, byte[] plain, byte[] brotli) => new(record, plain, brotli);
}
