using System.Collections.Frozen;
using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>The pairs of <c>KanjiForms.txt</c>.</summary>
internal static class KanjiFormTable
{
    private static readonly ILookup<Rune, Rune> _oldOfNew;

    static KanjiFormTable()
    {
        var lists = Read();
        Old = lists["old"].Concat(lists["printed"]).ToFrozenDictionary(pair => pair.From, pair => pair.To);
        Variants = lists["variant"].ToFrozenDictionary(pair => pair.From, pair => pair.To);
        _oldOfNew = lists["old"].Concat(lists["printed"]).ToLookup(pair => pair.To, pair => pair.From);
    }

    public static FrozenDictionary<Rune, Rune> Old { get; }

    public static FrozenDictionary<Rune, Rune> Variants { get; }

    public static IReadOnlyList<Rune> OldOf(Rune kanji) => [.. _oldOfNew[kanji]];

    /// <summary>The kanji that a compatibility ideograph stands for, or null if it is none.</summary>
    public static Rune? CompatibilityOf(Rune kanji)
    {
        if (kanji.Value is not (>= 0xF900 and <= 0xFAFF or >= 0x2F800 and <= 0x2FA1F))
        {
            return null;
        }

        return Rune.GetRuneAt(kanji.ToString().Normalize(), 0);
    }

    private static Dictionary<string, List<(Rune From, Rune To)>> Read()
    {
        var lists = new Dictionary<string, List<(Rune, Rune)>>();
        List<(Rune, Rune)> pairs = [];
        foreach (var line in DataFile.Lines(typeof(KanjiFormTable), "KanjiForms.txt"))
        {
            if (line.StartsWith('['))
            {
                lists[line.Trim('[', ']')] = pairs = [];
            }
            else
            {
                pairs.AddRange(line.Split(' ').Select(pair => (pair.EnumerateRunes().First(), pair.EnumerateRunes().Last())));
            }
        }

        return lists;
    }
}
