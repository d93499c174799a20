using System.Buffers;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Memory;

/// <summary>What a reader reads of the written form of inline text.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Meaning = SearchValues.Create("\\*`[]{}|");

    public static string Of(string written) => written.AsSpan().ContainsAny(Meaning) ? InlineText.Parse(written).PlainText : written;
}
