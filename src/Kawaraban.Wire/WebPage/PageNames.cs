using System.Collections.Frozen;
using AngleSharp.Dom;
using Kawaraban.Wire.WebPage.Words;

namespace Kawaraban.Wire.WebPage;

/// <summary>What the names that designers give to boxes say of them. Names come again and again on a page, so each is judged once.</summary>
internal sealed class PageNames
{
    private const int Longest = 1024;
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r', '\f'];
    private static readonly FrozenDictionary<string, NameSigns> Words = Table();
    private static readonly FrozenDictionary<string, NameSigns>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Pairs = [.. WordFile.Section("names", "aside pairs")];
    private static readonly FrozenSet<string> Exceptions = WordFile.Section("names", "not aside").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameSigns> _judged = [];

    public NameSigns Of(IElement element) => Of(element.ClassName) | Of(element.Id);

    private NameSigns Of(string? names)
    {
        if (names is not { Length: > 1 and < Longest })
        {
            return NameSigns.None;
        }

        if (!_judged.TryGetValue(names, out var signs))
        {
            signs = names.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Aggregate(NameSigns.None, (all, name) => all | Judge(name));
            _judged[names] = signs;
        }

        return signs;
    }

    private static NameSigns Judge(string name)
    {
        if (Exceptions.Contains(name))
        {
            return NameSigns.None;
        }

        var signs = Array.Exists(Pairs, pair => name.Contains(pair, StringComparison.OrdinalIgnoreCase)) ? NameSigns.Aside : NameSigns.None;
        for (var start = 0; start < name.Length;)
        {
            var end = EndOfWord(name, start);
            signs |= WordsBySpan.TryGetValue(name.AsSpan(start, end - start), out var sign) ? sign : NameSigns.None;
            start = end < name.Length && !char.IsAsciiLetterOrDigit(name[end]) ? end + 1 : end;
        }

        return signs | (WordsBySpan.TryGetValue(name, out var whole) ? whole : NameSigns.None);
    }

    /// <summary>A word ends at a mark, or before a capital after a small letter.</summary>
    private static int EndOfWord(string name, int start)
    {
        var at = start;
        while (at < name.Length && char.IsAsciiLetterOrDigit(name[at]) && (at == start || !char.IsAsciiLetterUpper(name[at]) || !char.IsAsciiLetterLower(name[at - 1])))
        {
            at++;
        }

        return at == start ? at + 1 : at;
    }

    private static FrozenDictionary<string, NameSigns> Table()
    {
        var table = new Dictionary<string, NameSigns>(StringComparer.OrdinalIgnoreCase);
        foreach (var (section, sign) in new[] { ("aside", NameSigns.Aside), ("body", NameSigns.Body), ("comments", NameSigns.Comments), ("line", NameSigns.Line) })
        {
            foreach (var word in WordFile.Section("names", section))
            {
                table[word] = table.GetValueOrDefault(word) | sign;
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
