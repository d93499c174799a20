using System.Text.RegularExpressions;
using Kawaraban.Language.Characters;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements.Japanese;

/// <summary>How a time of a Japanese sentence is tied to the words beside it.</summary>
internal sealed partial class TimeTie
{
    private const int LongestThing = 30;

    private static readonly string[] _sayings = ["会見", "声明", "演説", "談話", "議会", "国会", "取材", "会合"];
    private static readonly string[] _apart = ["、", "に、", "にかけて、", "にかけ、", "以降、", "までに、", "現在、", "現在で", "時点で", "付で、", "付けで、", "から、", "まで、", "にも、", "には", "は"];
    private static readonly string[] _compared = ["を", "時点から", "よ", "に比", "からの", "比", "同", "並み", "割れ", "以来の", "以来で", "以来だ", "以来と", "発表の", "公表の", "の同じ時期", "の同時期", "来安値", "来高値", "に次", "に続"];
    private static readonly string[] _until = ["までに", "までの", "まで、"];
    private static readonly string[] _papers = ["決議", "条約", "協定", "合意", "法", "報告書", "調査"];
    private static readonly string[] _plans = ["予定", "見込み", "見通し", "方針", "計画"];
    private static readonly string[] _aims = ["を目指", "を予定", "を見込", "を計画"];
    private static readonly string[] _notIn = ["によ", "に関", "につ", "に対", "に向", "に備", "に比", "に続", "に先"];

    private TimeTie(string text, TextRange sentence, TimeExpression time)
    {
        var rest = text.AsSpan(time.Range.End, sentence.End - time.Range.End);
        var before = text.AsSpan(sentence.Start, time.Range.Start - sentence.Start);
        var words = time.Range.Of(text);
        rest = IsMadeOf(rest) ? rest[1..] : LapsePattern().IsMatch(rest) ? rest[(rest.IndexOf('の'))..] : rest;
        var isOf = rest is ['の', ..] || rest.StartsWith("時点の") || rest.StartsWith("までの");
        var thing = isOf ? rest[..ThingEnd(rest, rest.IndexOf('の') + 1)] : default;
        var behind = rest[thing.Length..];
        var isNoun = isOf && behind.StartsWith("で、") && IsBehind(before, 'は') && !Array.Exists(_sayings, thing.ToString().EndsWith) && behind[2..Math.Min(behind.Length, 12)].Contains('は');
        isNoun |= time.Precision < TimePrecision.Day && Array.Exists(_papers, thing.ToString().EndsWith);
        IsSetting = !isNoun && (rest.StartsWith("までの") && behind is ['に' or 'で', ..] || isOf && (behind is ['で', not ('す' or 'あ'), ..] || time.Precision >= TimePrecision.Day && behind is ['に', ..] && !Beginnings.IsOneOf(behind, _notIn)));
        IsOfThing = isOf && !IsSetting && !Beginnings.IsOneOf(rest[1..], _plans) && !Beginnings.IsOneOf(behind, _aims);
        IsTopic = IsOfThing && behind is ['は' or 'が', ..];
        IsObject = IsOfThing && behind is ['を', ..];
        IsApart = IsSetting ? behind is ['で', '、' or 'は', ..] or ['に', '、' or 'は', ..] : Beginnings.IsOneOf(rest, _apart);
        IsCompared = Beginnings.IsOneOf(rest, _compared) || before.EndsWith("前回") || before.EndsWith("前回の") || isOf && (SharePattern().IsMatch(rest) || IsHeldAgainst(thing, behind) || behind.StartsWith("より") || behind.StartsWith("に比べ")) || words[0] == '前' && FromPattern().IsMatch(rest) || words[^1] == '比' || words[^1] is '後' or '前' && before is [.., 'か', 'ら'] or [.., 'の'];
        IsOfSaying = rest switch
        {
            ['に', not '、', ..] or ['ま', 'で', ..] => false,
            ['の', ..] => Array.Exists(_sayings, rest[1..Math.Min(rest.Length, 9)].ToString().Contains),
            _ => true,
        };
        IsCountedOn = words[^1] == '後' && !words.EndsWith("午後", StringComparison.Ordinal);
        IsDeadline = words[^1] is '内' or '中' || rest.StartsWith("までに");
        IsTerm = rest.StartsWith("まで") && !Beginnings.IsOneOf(rest, _until);
        IsUntil = rest.StartsWith("まで") && !rest.StartsWith("までに");
        IsValidity = rest.StartsWith("まで有");
        IsBehindTopic = IsBehind(before, 'は');
    }

    /// <summary>16日の会合で, 3日の地震で: the day is told by what was on.</summary>
    public bool IsSetting { get; }

    /// <summary>1998年の地震: the time is that of a thing.</summary>
    public bool IsOfThing { get; }

    /// <summary>来年の予算は: the time is that of what the clause is about.</summary>
    public bool IsTopic { get; }

    /// <summary>来年度の年金を引き上げる: the time is that of what is dealt with.</summary>
    public bool IsObject { get; }

    /// <summary>13日、: set off, so that it dates a clause further on.</summary>
    public bool IsApart { get; }

    /// <summary>前年同月比, 2022年を上回った: what something is compared with. 地震から23分後 counts from what is not known, 2027年からの放映権 is of a thing.</summary>
    public bool IsCompared { get; }

    /// <summary>首相は13日の会見で is; 中央銀行は来年の赤字を and 同国は10月に are not.</summary>
    public bool IsOfSaying { get; }

    /// <summary>5時間後: of what is over, it is counted from another time than that of writing.</summary>
    public bool IsCountedOn { get; }

    /// <summary>年内に, 来年3月までに.</summary>
    public bool IsDeadline { get; }

    /// <summary>20日まで延長した: how long, not when.</summary>
    public bool IsTerm { get; }

    /// <summary>17日午後まで閉鎖し、210便が欠航した: how long the one is, and not when the other was.</summary>
    public bool IsUntil { get; }

    /// <summary>2031年まで有効.</summary>
    public bool IsValidity { get; }

    /// <summary>国防省は13日: right behind who or what the sentence is about.</summary>
    public bool IsBehindTopic { get; }

    public static TimeTie Of(SentencePlace sentence, TimeExpression time) => new(sentence.Text, sentence.Range, time);

    private static bool IsBehind(ReadOnlySpan<char> before, char particle) => before.Length > 0 && before[^1] == particle;

    /// <summary>前年の21億円から, 前回調査から4％, 19日の終値を34％上回る; but not 来年の大会から参加料を上げる.</summary>
    private static bool IsHeldAgainst(ReadOnlySpan<char> thing, ReadOnlySpan<char> behind) =>
        thing is ['の', >= '0' and <= '9' or '約', ..] || behind.StartsWith("から") && (thing.IndexOfAnyInRange('0', '9') >= 0 || FromPattern().IsMatch(behind)) || OverPattern().IsMatch(behind);

    /// <summary>2026年産の米, 10月分は: a letter that makes a noun of the time.</summary>
    private static bool IsMadeOf(ReadOnlySpan<char> rest) => rest is ['産' or '製' or '分' or '版' or '期' or '号', 'の' or 'は' or 'が' or 'を', ..];

    /// <summary>The end of の and the noun behind it, with what stands before it as its attribute.</summary>
    private static int ThingEnd(ReadOnlySpan<char> rest, int at)
    {
        while (at < rest.Length && at < LongestThing && IsOfNoun(rest[at]))
        {
            var quoted = rest[at] == '「' ? rest[at..Math.Min(rest.Length, LongestThing)].IndexOf('」') : 0;
            at += Math.Max(quoted, 0) + 1;
        }

        return at;
    }

    private static bool IsOfNoun(char c) => c is 'の' or '「' or '」' or '（' or '）' or 'ー' or '・' or >= '\uFF10' and <= '\uFF5A' or >= '\u30A1' and <= '\u30FC' || char.IsAsciiLetterOrDigit(c)
        || CharacterClasses.IsKanji(c) || "りみけきちえめびぎげ々".Contains(c, StringComparison.Ordinal);

    /// <summary>前年の4割, 5年前の約2倍: how much of what was.</summary>
    [GeneratedRegex(@"^の(?:約|およそ)?[0-9０-９.．]{1,12}(?:[%％割倍分])", RegexOptions.CultureInvariant)]
    private static partial Regex SharePattern();

    /// <summary>昨年1年間の.</summary>
    [GeneratedRegex(@"^1(?:年|カ月|か月)間の", RegexOptions.CultureInvariant)]
    private static partial Regex LapsePattern();

    /// <summary>終値を34％上回る.</summary>
    [GeneratedRegex("^を(?:約|およそ)?[0-9０-９.．]{1,12}[^、。]{1,8}[上下]回", RegexOptions.CultureInvariant)]
    private static partial Regex OverPattern();

    /// <summary>前月から0.1ポイント上昇した.</summary>
    [GeneratedRegex("^から(?:約|およそ)?[0-9０-９]", RegexOptions.CultureInvariant)]
    private static partial Regex FromPattern();
}
