using System.Collections.Frozen;

namespace Kawaraban.Wire.WebPage.Words;

/// <summary>Lines that say nothing of a story: "Advertisement", 広告, "Share".</summary>
internal static class FurnitureLines
{
    private const int Longest = 60;
    private static readonly char[] Around = [' ', '\u3000', '\n', '\t', ':', '：', '.', '…', '-', '–', '—', '|', '>', '»', '→', '▼', '▽', '(', ')', '（', '）', '[', ']', '【', '】', '［', '］', '「', '」', '!', '×', '*'];
    private static readonly FrozenSet<string> All = WordFile.Lines("lines").Select(line => line.Trim(Around)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contain(ReadOnlySpan<char> line) => line.Length <= Longest && Lookup.Contains(line.Trim(Around));
}
