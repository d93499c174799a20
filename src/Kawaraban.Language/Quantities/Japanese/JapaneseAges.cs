namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>The age in brackets after a name: 山田太郎さん（45）.</summary>
internal static class JapaneseAges
{
    private const int Oldest = 125;

    /// <summary>Whether a number in brackets is somebody's age.</summary>
    public static bool StandsAt(FoldedText text, JapaneseFigure figure) =>
        text[figure.Start - 1] == '('
        && text[figure.End] == ')'
        && figure.HasArabic
        && figure.Low is >= 1 and <= Oldest
        && decimal.IsInteger(figure.Low.Value)
        && IsName(text[figure.Start - 2]);

    private static bool IsName(char last) =>
        last is 'ん' or >= 'ァ' and <= 'ー' or >= '\u4E00' and <= '\u9FFF' or '々' && last is not ('図' or '表' or '注' or '式' or '条' or '項' or '号' or '章' or '節' or '位' or '款');
}
