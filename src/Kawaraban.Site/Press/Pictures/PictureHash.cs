using System.Buffers;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>The shape of a picture's name: a SHA-256 in lower-case hex, and nothing that a path could be made of.</summary>
internal static class PictureHash
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static bool IsWellFormed(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(Digits);
}
