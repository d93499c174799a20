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
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(draft.Body))[..16]}\"";
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

    /// <summary>Bytes of memory that it takes, about.</summary>
    public int Weight => Plain.Length + (Brotli?.Length ?? 0) + 512;

    public static Page Pressed(PageDraft draft) => new(draft);
}
