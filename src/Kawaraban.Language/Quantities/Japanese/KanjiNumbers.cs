using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>Whether kanji that can be digits are a number: 三人 and 三十万 are, the 三 of 三鷹 is not.</summary>
internal static class KanjiNumbers
{
    public static bool IsNumber(FoldedText text, JapaneseFigure figure, JapaneseUnit? unit, bool isOrdinal)
    {
        if (figure.IsVague)
        {
            return IsVagueNumber(text, figure, unit);
        }

        if (unit is not null)
        {
            // 北十九条西 is a street.
            return (unit.Word != "条" || isOrdinal) && (figure.Length > 1 || unit.Strength == UnitStrength.Strong || isOrdinal || unit.Kind == QuantityKind.Duration && unit.Word.Length > 1);
        }

        return isOrdinal ? IsOrdinal(text, figure) : IsByItself(text, figure);
    }

    /// <summary>数千, 数人; not the 数 of 複数 or 人数.</summary>
    private static bool IsVagueNumber(FoldedText text, JapaneseFigure figure, JapaneseUnit? unit)
    {
        var isLong = figure.HasPlaces || figure.HasMyriad;
        if (!isLong && (text[figure.Start] != '数' || unit is null or { Strength: UnitStrength.Loose } or { Kind: QuantityKind.Ordinal }))
        {
            return false;
        }

        return !IsKanji(text[figure.Start - 1])
            || isLong && text[figure.Start - 1] is not ('複' or '多' or '少' or '総' or '件' or '回' or '無')
            || text[figure.Start - 1] is '約' or '計' or '他' or '外' or '内' or '男' or '女' or '性' or '後' or '前' or '上' or '下' or '中' or '各' or '残' or '先' or '以' or '月' or '日' or '年' or '民' or '隊' or '兵' or '察' or '官';
    }

    private static bool IsOrdinal(FoldedText text, JapaneseFigure figure) =>
        figure.Length > 1 || JapaneseWords.OrdinalCounters.LongestIn(text.From(figure.End), out _) > 0 || text[figure.End] == 'の' && figure.Low > 1;

    private static bool IsByItself(FoldedText text, JapaneseFigure figure)
    {
        var next = text[figure.End];
        if (figure.HasMyriad)
        {
            return !IsKanji(next) || next is '総' or '超' or '強' or '弱' or '余' or '以' or '未' or '前' or '程' or '近';
        }

        return figure.Length > 1 && !IsKanji(next) && !IsKanji(text[figure.Start - 1]) && !(next is >= 'ァ' and <= 'ー') && (figure.Length > 2 || figure.HasPlaces && figure.Low % 10 != 0 && figure.Low < 100);
    }

    private static bool IsKanji(char c) => CharacterClasses.IsKanji(c) || c == '々';
}
