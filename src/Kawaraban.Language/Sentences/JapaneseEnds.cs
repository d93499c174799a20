using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Sentences;

/// <summary>Whether Japanese goes on after a mark that could have ended the sentence.</summary>
internal static class JapaneseEnds
{
    // Words that begin with a particle's letter, and sentences with them.
    private static readonly string[] _beginningsWithTo =
        ["とても", "ところ", "とにかく", "とうとう", "とりあえず", "とんで", "とりわけ", "とっく", "とっさ", "ともあれ", "ともかく", "ときどき", "となり", "とびきり", "とはいえ", "とすると", "とすれば"];

    // Words that take up what was quoted, at the beginning of the next sentence.
    private static readonly string[] _beginningsAfterQuotation =
        ["そう", "こう", "その", "この", "あの", "それ", "これ", "そんな", "こんな", "そして", "しかし", "だが", "また", "さらに", "すると", "ただ", "いま", "まさに", "ある", "いったん", "すぐ", "やがて", "ところが", "けれど"];

    // A verse or a chat ends with one of these before its note: 楽しいな♪
    private const string EndingKana = "なねよぞわさたいするうくだせれろかんしてー〜～！？";

    private static readonly string[] _particles = ["など", "です", "でした", "だと", "だった", "らしい", "みたい", "じゃない"];

    /// <summary>Whether a sentence goes on at an offset, behind ！, ？ or ….</summary>
    public static bool Continues(string text, int at) => text[at] switch
    {
        '、' or '，' or '・' or 'っ' or 'を' or '＝' or '／' or '］' or '」' or '』' or '）' or '〉' or '》' => true,
        'と' => !IsNext(text, at, "てこにうりんっもきなびはす") || !StartsWithAny(text, at, _beginningsWithTo),
        'の' => IsKanjiNext(text, at) || IsNext(text, at, "かではにをもが「『"),
        'は' => IsKanjiNext(text, at) || IsNext(text, at, "、"),
        'が' or 'に' or 'も' or 'で' or 'や' or 'へ' => IsKanjiNext(text, at),
        _ => StartsWithAny(text, at, _particles),
    };

    /// <summary>Whether a sentence goes on at an offset behind a closed quotation and a space.</summary>
    public static bool ContinuesQuotation(string text, int at) => Continues(text, at) || text[at] is 'と' or 'は' or 'が' or 'に' or 'の' or 'も' or 'で';

    /// <summary>Whether a new sentence begins behind a closed quotation that ends with a full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="after">The offset just past the closing mark.</param>
    /// <param name="next">The first offset from there on without white space.</param>
    public static bool BeginsAfterQuotation(string text, int after, int next) => CharacterClasses.At(text, next) switch
    {
        CharacterClass.Hiragana => next > after ? !ContinuesQuotation(text, next) : StartsWithAny(text, next, _beginningsAfterQuotation),
        CharacterClass.Kanji or CharacterClass.Katakana or CharacterClass.Letter or CharacterClass.Digit => text[next] != 'ー',
        _ => Pairs.IsOpening(text[next]) || ListMark.At(text, next) is not null && text[next] != '・' || text[next] == '・' && next > after,
    };

    /// <summary>Whether a quotation stands behind a comma or colon, so that it may be a sentence's last part.</summary>
    public static bool IsPaused(string text, int open) => open > 0 && text[open - 1] is '、' or '，' or '：' or ':' or '　' or '―' or '—';

    /// <summary>Whether a note between Japanese characters ends a sentence.</summary>
    public static bool EndsWithNote(string text, int at, int end) =>
        at > 0 && EndingKana.Contains(text[at - 1]) && !Continues(text, end) && CharacterClasses.At(text, end).IsJapanese();

    /// <summary>Whether a full stop is part of a name that the sentence goes on after: the group モーニング娘。</summary>
    public static bool IsNameWithStop(string text, int at, int end) =>
        end - at == 1 && end < text.Length && (text[end] is '、' or '・' || CharacterClasses.At(text, end) == CharacterClass.Hiragana)
        && text.AsSpan(0, at).EndsWith("モーニング娘");

    private static bool IsKanjiNext(string text, int at) => at + 1 < text.Length && CharacterClasses.At(text, at + 1) == CharacterClass.Kanji;

    private static bool IsNext(string text, int at, string any) => at + 1 < text.Length && any.Contains(text[at + 1]);

    private static bool StartsWithAny(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
