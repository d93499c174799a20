using System.Buffers;

namespace Kawaraban.Language.Phrasing;

/// <summary>The words and characters by which phrases are told apart, from <c>PhraseWords.txt</c>.</summary>
internal static class PhraseWords
{
    private static readonly IReadOnlyDictionary<string, string[]> _lists = Read();

    /// <summary>Words of hiragana that start a phrase.</summary>
    public static WordList Independent { get; } = new(_lists["independent"]);

    /// <summary>Ends of a phrase that their last character alone does not show.</summary>
    public static WordList Endings { get; } = new(_lists["endings"]);

    /// <summary>Words that only look as if a phrase ended inside.</summary>
    public static WordList Unbroken { get; } = new(_lists["unbroken"]);

    /// <summary>Hiragana that end a phrase whatever comes before: particles and the endings of verbs.</summary>
    public static SearchValues<char> FinalKana { get; } = SearchValues.Create(string.Concat(_lists["final-kana"]));

    /// <summary>Kanji whose い is the ending of an adjective.</summary>
    public static SearchValues<char> AdjectiveStems { get; } = SearchValues.Create(string.Concat(_lists["adjective-stems"]));

    /// <summary>Kanji whose て belongs to a longer verb: 立て直す.</summary>
    public static SearchValues<char> StemsWithTe { get; } = SearchValues.Create(string.Concat(_lists["stems-with-te"]));

    /// <summary>Whether お or ご at an offset is the polite prefix of a word in kanji: お知らせ.</summary>
    public static bool HonorificBeforeKanji(string text, int at) =>
        text[at] is 'お' or 'ご' && at + 1 < text.Length && text[at + 1] is >= '\u4E00' and <= '\u9FFF';

    private static Dictionary<string, string[]> Read()
    {
        using var stream = typeof(PhraseWords).Assembly.GetManifestResourceStream(typeof(PhraseWords), "PhraseWords.txt")!;
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, List<string>>();
        List<string> words = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                lists[line.Trim('[', ']')] = words = [];
            }
            else if (!line.StartsWith('#'))
            {
                words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return lists.ToDictionary(list => list.Key, list => list.Value.ToArray());
    }
}
