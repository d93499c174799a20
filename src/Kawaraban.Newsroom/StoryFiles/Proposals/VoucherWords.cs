using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>What kind of source the words are that name it: a first guess, for the editor to mend.</summary>
internal static partial class VoucherWords
{
    public static Voucher KindOf(Passage passage, IReadOnlyList<TermMention> names, TextRange? source)
    {
        if (source is not { } range)
        {
            return Voucher.Author;
        }

        var words = range.Of(passage.Text);
        return DocumentPattern().IsMatch(words) ? Voucher.Documents
            : AgencyPattern().IsMatch(words) ? Voucher.Agency
            : OpenPattern().IsMatch(words) ? Voucher.OpenSource
            : names.Any(name => name.Term.Kind == TermKind.Person && range.Start <= name.Range.Start && name.Range.End <= range.End) ? Voucher.Person
            : OfficialPattern().IsMatch(words) ? Voucher.Official
            : Voucher.Person;
    }

    [GeneratedRegex(@"\b(?:reports?|documents?|papers|figures|records|statistics|data|indictment|treaty|filings?|minutes)\b|報告書|文書|統計|起訴状|資料|記録|条約|白書|議事録", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentPattern();

    [GeneratedRegex(@"\b(?:newspaper|news agency|broadcaster|media|television|radio|wire)\b|通信|新聞|放送|紙$|報道|メディア|テレビ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgencyPattern();

    [GeneratedRegex(@"\b(?:satellite|imagery|pictures|institute|think[- ]tank|analysts?|researchers?|scientists?|experts?|economists?)\b|衛星|研究所|研究員|研究者|専門家|アナリスト|画像", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenPattern();

    [GeneratedRegex(
        @"\b(?:ministry|minister|government|police|officials?|army|military|navy|court|prosecutors?|authorit(?:y|ies)|agency|service|council|parliament|president|governor|mayor|coastguard|company|bank|board|chamber|nations|commission|office|spokes\w+|embassy|party|union|regulator|auditors?)\b|省|庁|政府|当局|警察|軍|議会|大統領|首相|知事|裁|検察|機関|会|局|社|銀行|国連|大使館|党|国|報道官",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfficialPattern();
}
