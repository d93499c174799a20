using System.Text.RegularExpressions;
using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceNegation;

/// <summary>Words that deny, by how sure they are to.</summary>
internal static partial class Negatives
{
    /// <summary>The first word by which a part of a text surely denies, or null.</summary>
    public static TextRange? Plain(PairText text, TextRange part)
    {
        var match = (text.Language.IsEnglish ? PlainEnglishPattern() : PlainJapanesePattern()).Match(text.Text, part.Start, part.Length);
        return match.Success ? new TextRange(match.Index, match.Length) : null;
    }

    /// <summary>Whether a part of a text has anything that could render a denial, or its opposite.</summary>
    public static bool MayDeny(PairText text, TextRange part) =>
        (text.Language.IsEnglish ? AnyEnglishPattern() : AnyJapanesePattern()).Match(text.Text, part.Start, part.Length).Success;

    // Not so: not only, not just, not until, whether or not, not to mention, why not, and questions by can't you.
    [GeneratedRegex(@"\b(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can)(?:\s{1,3}not|n['’]t|not)|there\s{1,3}(?:is|are|was|were|has\s{1,3}been|have\s{1,3}been|had\s{1,3}been)\s{1,3}no(?!\s{1,3}(?:doubt|longer|more|question))|nobody|no\s{1,3}one|(?<!\bor\s)never(?!-))\b(?!\s{1,3}(?:only|just|simply|merely|until|even|all|every|always|necessarily|be\s{1,3}(?:more|better)|but|help|(?:\w{1,40}\s{1,3}){0,5}(?:until|unless|without|but|except|any\s{1,3}(?:more|longer)))\b)(?![^.]{0,200}\b(?:until|unless|without|except|but|rather|instead|only|enough|too|than|before|yet)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlainEnglishPattern();

    // Prefixes only in words that deny by them: international, important and district do not.
    [GeneratedRegex(@"\b(?:not?|cannot|never|none|nobody|nothing|nowhere|neither|nor|without|barely|hardly|scarcely|rarely|seldom|few|fewer|little|less|least|lack\w*|fail\w*|den(?:y|ied|ies|ying|ial\w*)|refus\w*|reject\w*|declin\w*|avoid\w*|prevent\w*|stop\w*|bar(?:s|red|ring)?|ban(?:s|ned|ning)?|block\w*|forbid\w*|prohibit\w*|miss(?:ed|es|ing)?|unless|until|except\w*|but|only|just|alone|rather|instead|too|far from|away|out of|off|absen\w*|exclud\w*|drop\w*|los[et]\w*|short|un(?!i|der|to)\w+|unin\w+|unim\w+|unid\w+|in(?:ab|acc|act|adeq|adm|app|atten|cap|compl|compat|conc|cons|corr|cred|curab|decis|def|diff|dir|eff|elig|escap|evit|exp|fert|flex|form(?:al)|hos|hum|just|oper|sec|sens|sig|sol|stab|suf|tol|val|vis|vol)\w*|im(?:mat|mob|mor|mun|pass|pat|perf|pers|plaus|pol|poss|prac|prob|prop|prud)\w*|ir(?:rat|reg|rel|rem|rep|res|rev)\w*|il(?:leg|lit|log)\w*|dis(?!tric|cuss|play|tan|eas|cover|h|tribut|aster|tinct|turb|put|cip|patch|c\b)\w+|mis(?!sion|sile|ter|t\b|s\b)\w+|non\w*|anti\w*|\w{1,40}less\w*|\w{1,40}free|hard|difficult\w*|yet|still|remain\w*|neglect\w*|doubt\w*|against|oppos\w*|contrary|no-\w+|abstain\w*|skip\w*|ignor\w*|withh\w*|wrong\w*|zero|nil|open|pending|closed?|end(?:s|ed|ing)?|quit\w*|cancel\w*|suspend\w*|halt\w*|beyond)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyEnglishPattern();

    [GeneratedRegex(@"(?:して|れて|って|いて|んで|えて)(?:い|は)?(?:ない|ません|なかった|いなかった|いません)(?=[。」』]|と(?:述べ|語|話|し)|$)|(?:では|じゃ)(?:ない|ありません|なかった)(?=[。」』]|と(?:述べ|語|話|し)|$)|(?:し|され|られ|でき)(?:は)?(?:なかった|ません(?:でした)?)(?=[。」』]|と(?:述べ|語|話|し)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PlainJapanesePattern();

    // Kanji only where they deny: 外相, 避難 and 判断 do not, nor do まず, はず and わずか.
    [GeneratedRegex("な[いくけきしさ]|なか(?!で|に|の|から|へ|、)|[うくぐすつぬぶむる]な(?:[。」』！]|と|$)|無|不|未|非(?!難|常)|否|拒|欠|(?<![まはわいみかね])ず(?![っつかれみら])|ぬ|ません|まい|ざる|なし|ゼロ|だけ|のみ|しか|以外|(?<!回)避(?!難)|断(?:[らりるわっ]|念|絶|固)|(?<=中|切|遮|分)断|異|失|(?<![避非])難(?!民)|止|禁|除外|例外|外[れすしさ]|反(?!応)|違|逆|見送|控|遠|誤|逃|免|除|抜き|耐え|がた|兼ね|かね|まだ|いまだ|依然|乏し|少な|ダメ|駄目|ノー|アンチ|ノン|離|終|閉|消|尽|絶|断じて|放棄", RegexOptions.CultureInvariant)]
    private static partial Regex AnyJapanesePattern();
}
