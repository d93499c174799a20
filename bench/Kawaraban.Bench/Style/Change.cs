using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook;

namespace Kawaraban.Bench.Style;

/// <summary>A kind of change that makes a right translation wrong.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="IsFoundBy">Whether a finding tells it.</param>
/// <param name="Japanese">Where in Japanese, and what stands there then; several for one place are as many changes.</param>
/// <param name="English">The same in English.</param>
internal sealed record Change(string Name, Func<Finding, bool> IsFoundBy, (string Pattern, Func<Match, IEnumerable<string>> Into)[] Japanese, (string Pattern, Func<Match, IEnumerable<string>> Into)[] English)
{
    private static readonly string[] _japaneseUnits = ["千", "万", "億", "兆"];
    private static readonly string[] _englishUnits = ["thousand", "million", "billion"];

    public static IReadOnlyList<Change> All { get; } =
    [
        new("changed digit", IsOfFigures, [("[0-9０-９]", OtherDigits)], [("[0-9]", OtherDigits)]),
        new(
            "changed magnitude",
            IsOfFigures,
            [("(?<=[0-9０-９] ?)[千万億兆]", match => _japaneseUnits.Where(unit => unit != match.Value)), ("(?<=(?<![0-9０-９.．,，])[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})*) ?(?=人|円|ドル|ポンド|ユーロ|％|%|パーセント|キロ|マイル)", _ => ["0"])],
            [(@"(?<![A-Za-z])(?:thousand|million|billion)(?=s?(?![A-Za-z]))", match => _englishUnits.Where(unit => unit != match.Value)), (@"(?<=\d),(?=\d{3})", _ => ["0,"])]),
        new(
            "lost denial",
            finding => finding.Rule.Name == "source-negation",
            [("(?<=[てで])(?:は)?いない", _ => ["いる"]), ("(?<=し)(?:は)?なかった", _ => ["た"]), ("ではない", _ => ["である"]), ("でき(?:は)?ない", _ => ["できる"]), ("(?<=[らかさたわ]れ|られ)ない", _ => ["る"]), ("ていなかった", _ => ["ていた"])],
            [(@"\b(did|does|do|was|were|is|are|has|have|had|will|would|could|can)(?: not|n['’]t)\b", match => [match.Groups[1].Value])]),
        new(
            "brought-in denial",
            finding => finding.Rule.Name == "source-negation",
            [("している(?=。)", _ => ["していない"]), ("した(?=。)", _ => ["しなかった"]), ("れた(?=。)", _ => ["れなかった"])],
            [(@"\b(was|were|is|are|has|have|had|will)\b(?! not)", match => [match.Value + " not"])]),
        new(
            "lost doubt",
            finding => finding.Rule.Name == "source-hedge",
            [("と(?:みられる|される|みられている|されている|報じられている)(?=。)", _ => [""]), ("(?<=した)(?:可能性がある|という)(?=。)", _ => [""])],
            [(@"\b(?:reportedly|allegedly|apparently|likely|possibly) ", _ => [""]), (@"\b(?:may|might|could) have been\b", _ => ["was"])]),
        new(
            "brought-in doubt",
            finding => finding.Rule.Name == "source-hedge",
            [("した(?=。)", _ => ["したとみられる"]), ("れた(?=。)", _ => ["れたらしい"])],
            [(@"\b(?:was|were|has|have)\b", match => [match.Value + " reportedly"])]),
    ];

    public static bool IsOfFigures(Finding finding) => finding.Rule.Name is "source-quantity" or "source-time";

    /// <summary>The text with the change in one place, for every place.</summary>
    public IEnumerable<string> In(string text, TextLanguage language) =>
        from form in language.IsJapanese ? Japanese : English
        from match in Regex.Matches(text, form.Pattern, RegexOptions.CultureInvariant)
        from instead in form.Into(match)
        select text[..match.Index] + instead + text[(match.Index + match.Length)..];

    /// <summary>One other digit, by the place: the same in every run. No number begins with a nought that did not.</summary>
    private static IEnumerable<string> OtherDigits(Match match)
    {
        var nought = match.Value[0] >= '０' ? '０' : '0';
        var digit = match.Value[0] - nought;
        var other = (digit + 1 + (match.Index % 9)) % 10;
        return [((char)(nought + (other == 0 ? digit % 9 + 1 : other))).ToString()];
    }
}
