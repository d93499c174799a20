using System.Text.RegularExpressions;
using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceNegation;

/// <summary>Words that deny, by how sure they are to.</summary>
internal static partial class Negatives
{
    /// <summary>The first word by which a clause surely denies, or null.</summary>
    public static TextRange? Plain(PairText text) => Found(text.Language.IsEnglish ? PlainEnglishPattern() : PlainJapanesePattern(), text.Text);

    /// <summary>Whether a text has anything that could render a denial, or its opposite.</summary>
    public static bool MayDeny(PairText text) => (text.Language.IsEnglish ? AnyEnglishPattern() : AnyJapanesePattern()).IsMatch(text.Text);

    private static TextRange? Found(Regex pattern, string text)
    {
        var match = pattern.Match(text);
        return match.Success ? new TextRange(match.Index, match.Length) : null;
    }

    // Not so: not only, not just, not until, whether or not, not to mention, why not, and questions by can't you.
    [GeneratedRegex(@"\b(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can)(?:\s+not|n['’]t|not)\b(?!\s+(?:only|just|simply|merely|until|even|all|every|always|necessarily|be\s+(?:more|better)|but|help|(?:\w+\s+){0,5}(?:until|unless|without|but|except|any\s+(?:more|longer)))\b)(?![^.]{0,200}\b(?:until|unless|without|except|but|rather|instead|only|enough|too|than)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlainEnglishPattern();

    [GeneratedRegex(@"\b(?:not?|cannot|never|none|nobody|nothing|nowhere|neither|nor|without|barely|hardly|scarcely|rarely|seldom|few|fewer|little|less|least|lack\w*|fail\w*|den(?:y|ied|ies|ying|ial\w*)|refus\w*|reject\w*|avoid\w*|prevent\w*|stop\w*|bar(?:s|red|ring)?|ban\w*|block\w*|forbid\w*|prohibit\w*|miss\w*|missing|unless|until|except\w*|but|only|just|alone|rather|instead|too|far|away|out|off|end\w*|absen\w*|exclud\w*|drop\w*|los[et]\w*|short|un\w+|in\w+|im\w+|ir\w+|il\w+|dis\w+|mis\w+|non\w*|anti\w*|\w+less\w*|\w+free|hard|difficult\w*|yet|still|remain\w*|neglect\w*|doubt\w*|against|oppos\w*|contrary|over|before|beyond|more|no-\w+|abstain\w*|skip\w*|ignor\w*|withh\w*|wrong\w*|zero|nil)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AnyEnglishPattern();

    [GeneratedRegex(@"(?:して|れて|って|いて|んで|えて)(?:い|は)?(?:ない|ません|なかった|いなかった|いません)(?=[。」』]|と(?:述べ|語|話|し)|$)|(?:では|じゃ)(?:ない|ありません|なかった)(?=[。」』]|と(?:述べ|語|話|し)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PlainJapanesePattern();

    [GeneratedRegex("な[いかくけきしさ]|無|不|未|非|否|拒|欠|ず|ぬ|ません|まい|ざる|なし|ゼロ|だけ|のみ|しか|まで|以外|避|断|異|失|難|止|禁|外|反|違|逆|中止|見送|控|遠|誤|逃|免|除|抜き|耐え|がた|兼ね|かね|まだ|いまだ|依然|乏し|少な|ダメ|駄目|ノー|アンチ|ノン", RegexOptions.CultureInvariant)]
    private static partial Regex AnyJapanesePattern();
}
