using System.Buffers;
using System.Globalization;
using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Phrasing;

/// <summary>What must not begin a line, and what must not end one (kinsoku).</summary>
internal static class LineEdges
{
    private const string Closing = "、。，．・：；？！）」』】〉》〕］｝〙〗’”»)]},.:;?!%％‰℃°｡｣､･";
    private const string Strokes = "ー〜～~…‥—―─-‐‑–゠/／";
    private const string Iterated = "々〻ゝゞヽヾ";
    private const string SmallKana = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰﾞﾟ゛゜";

    private static readonly SearchValues<char> _forbiddenAtStart = SearchValues.Create(Closing + Strokes + Iterated + SmallKana);
    private static readonly SearchValues<char> _forbiddenAtEnd = SearchValues.Create("「『（【〈《〔［｛〘〖‘“«([{｢");

    /// <summary>Whether a line must not break before the unit at an offset.</summary>
    public static bool Forbid(string text, int at) =>
        MustNotBegin(text[at])
        || MustNotEnd(text[at - 1])
        || char.IsWhiteSpace(text[at])
        || char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])
        || IsInGrapheme(text, at);

    public static bool MustNotBegin(char c) => _forbiddenAtStart.Contains(c);

    public static bool MustNotEnd(char c) => _forbiddenAtEnd.Contains(c);

    private static bool IsInGrapheme(string text, int at) =>
        CharacterClasses.At(text, at) == CharacterClass.Mark
        || text[at - 1] == '\u200D'
        || StringInfo.GetNextTextElementLength(text.AsSpan(at - 1, Math.Min(3, text.Length - at + 1))) > 1; // a whole cluster may be as long as the text
}
