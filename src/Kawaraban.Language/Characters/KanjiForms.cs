using System.Text;

namespace Kawaraban.Language.Characters;

/// <summary>Old and new forms of kanji: 國 and 国, 澤 and 沢.</summary>
/// <remarks>
/// <para>
/// The old forms are those that the reforms of 1946 to 2010 replaced, their printed forms that character sets shorten (鷗 for 鴎),
/// and Unicode's compatibility ideographs (U+FA19 for 神). Variants are other ways to write the same kanji in names (髙, 﨑, 嶋).
/// </para>
/// <para>A name is spelled as its bearer spells it. These forms are for finding and comparing, and a proposal to an editor otherwise.</para>
/// </remarks>
/// <example><code>KanjiForms.ToNew("國會議事堂で澁澤氏") // "国会議事堂で渋沢氏"</code></example>
public static class KanjiForms
{
    /// <summary>Writes old forms in new ones; variants stay.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text in the same length, but for compatibility ideographs of two UTF-16 units; the same object if nothing changes.</returns>
    /// <example><code>KanjiForms.ToNew("髙橋龍一") // "髙橋竜一"</code></example>
    public static string ToNew(string text) => Written(text, NewOf);

    /// <summary>Writes old forms and variants as the kanji of everyday use that they are forms of.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text as it is best compared; the same object if nothing changes.</returns>
    /// <example><code>KanjiForms.Fold("髙橋と嶋﨑と𠮷田") // "高橋と島崎と吉田"</code></example>
    public static string Fold(string text) => Written(text, FoldOf);

    /// <summary>The new form of a kanji.</summary>
    /// <param name="kanji">Any character.</param>
    /// <returns>The new form; the character itself if it is no old form.</returns>
    /// <example><code>KanjiForms.NewOf(new Rune('國')) // 国</code></example>
    public static Rune NewOf(Rune kanji) =>
        KanjiFormTable.Old.TryGetValue(kanji, out var form) ? form : KanjiFormTable.CompatibilityOf(kanji) ?? kanji;

    /// <summary>The kanji that an old form or a variant is a form of.</summary>
    /// <param name="kanji">Any character.</param>
    /// <returns>The usual form; the character itself if it is the usual one.</returns>
    /// <example><code>KanjiForms.FoldOf(new Rune('﨑')) // 崎</code></example>
    public static Rune FoldOf(Rune kanji)
    {
        var form = NewOf(kanji);
        return KanjiFormTable.Variants.GetValueOrDefault(form, form);
    }

    /// <summary>The old forms of a kanji.</summary>
    /// <param name="kanji">Any character.</param>
    /// <returns>The old forms, of which a few kanji have more than one; empty for a kanji that was not reformed.</returns>
    /// <example><code>string.Concat(KanjiForms.OldOf(new Rune('弁'))) // "辨辯瓣"</code></example>
    public static IReadOnlyList<Rune> OldOf(Rune kanji) => KanjiFormTable.OldOf(kanji);

    private static string Written(string text, Func<Rune, Rune> form)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasForms(text))
        {
            return text;
        }

        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, at, out var character))
            {
                written.Append(form(character));
                at += character.Utf16SequenceLength;
            }
            else
            {
                written.Append(text[at++]);
            }
        }

        return written.Equals(text) ? text : written.ToString();
    }

    private static bool HasForms(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u4E00', '\uFAFF') >= 0;
}
