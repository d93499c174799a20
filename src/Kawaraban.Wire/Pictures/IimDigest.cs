using System.Security.Cryptography;

namespace Kawaraban.Wire.Pictures;

/// <summary>A program that writes XMP and the IIM record together notes the record's MD5. Where the record has another one, it was changed since (Metadata Working Group, 3.2).</summary>
internal static class IimDigest
{
    private const int Size = 16;

    public static bool SaysChanged(PictureFacts facts)
    {
        var noted = facts.IimDigest.Part(0, Size).Span;
        return noted.Length == Size
            && noted.ContainsAnyExcept((byte)0)
            && facts.Iim.Count > 0
            && !facts.Iim.Any(record => MD5.HashData(record.Span).AsSpan().SequenceEqual(facts.IimDigest.Part(0, Size).Span));
    }
}
