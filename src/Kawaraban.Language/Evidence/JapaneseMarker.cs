using System.Collections.Frozen;

namespace Kawaraban.Language.Evidence;

/// <summary>Words that mark evidence in Japanese, as far as they do not change.</summary>
/// <param name="Stem">The words.</param>
/// <param name="Strength">What they make of the clause.</param>
/// <param name="Where">Where their source is looked for.</param>
/// <param name="Endings">What they take; null where they take nothing.</param>
internal sealed record JapaneseMarker(string Stem, EvidenceStrength Strength, SourcePlace Where, JapaneseEndings? Endings)
{
    // Each line: strength, where the source stands, the endings taken, the stems. "Quoted" verbs mark only behind a quotation's と.
    private const string Table = """
        Stated Before - によると によれば によりますと の話では の話だと の説明では の発表では の調べでは の調査では の証言では に言わせれば に言わせると いわく 曰く
        Stated Before - への取材で分かった への取材でわかった への取材で
        Stated Before - を引用して を引用し を引用する形で
        Reported Before - の報道では
        Estimated Before - の推計では の試算では の推定では の見積もりでは の予測では の見立てでは の見方では
        Reported None Ichidan とされ ともされ 伝えられ 報じられ うわさされ 噂され 取り沙汰され 取りざたされ ささやかれ とうたわれ と言い伝えられ
        Reported None Ichidan といわれ と言われ とも言われ ともいわれ
        Reported Subject Ichidan 報じ と伝え を伝え が伝え
        Reported Subject Suru 報道 と速報 を速報
        Reported None - うわさでは 噂では 聞くところによると 聞くところによれば とのこと との報告 という報告 との憶測 という憶測 との説 という説 との情報 という情報 との報道 という報道 とのうわさ といううわさ との噂 という噂 との話
        Estimated None Ichidan とみられ と見られ ともみられ とも見られ とはみられ とは見られ などとみられ と考えられて とも考えられて と信じられ と目され と見込まれ が見込まれ も見込まれ が予想され も予想され が予測され 見積もられ
        Estimated Subject Ichidan とみ と見 と考え と信じ
        Estimated Subject - と見込む と見込んで と見込んだ を見込む と見込み、 を見込み、 を見込んで を見込んだ と見積もる と見積もって と見積もった とにらむ とにらんで
        Estimated Subject Suru と推定 と推計 を推計 と試算 と予測 と予想 と判断 と分析 と推測 と推察 が推計 が推定 が試算
        Estimated None - との分析 という分析 との推測 推定 推計 試算 概算で 公算
        Estimated None - 見通しだ 見通しです 見通しで 見通しと 見通し。 見通しを との見通し という見通し との観測 との見方 という見方 との予測 との予想 との試算 との推計 見込みだ 見込みです 見込みで 見込みと 見込み。 との見込み
        Inferred None - おそらく 恐らく たぶん どうやら もしかすると もしかしたら ひょっとすると ひょっとしたら
        Inferred None - 可能性が 可能性も 可能性は 可能性すら 可能性さえ 恐れが 恐れも おそれが おそれも 虞が
        Inferred None - かもしれない かもしれません かもしれず かもしれなかった かもしれぬ かもしれなく かも知れない かも知れません かも知れず かも。 かもね かもよ
        Inferred None - ようだ ようです ようである ようであった ようであり ようで、 ようだった ようでした みたいだ みたいです みたい。 もようだ もようです もよう。 もようで 模様だ 模様です 模様。 模様で
        Inferred None - らしい らしく らしかった らしいです
        Inferred None - に違いない にちがいない に相違ない はずだ はずです はずである だろう でしょう であろう
        Inferred None Ichidan と思われ とも思われ と考えられ とも考えられ と推測され と推察され とうかがえ
        Inferred Subject Suru 示唆 可能性に言及 可能性を指摘
        Inferred Subject GodanSu 可能性を示
        Inferred Subject GodanSu をほのめか とほのめか を匂わ とにおわ
        Stated Subject Ichidan 述べ
        Stated Subject Suru 発表 明らかに 公表 言明 明言 表明 証言 説明 強調 指摘 断言 断定 声明を発表 供述
        Stated Subject Suru と警告 を警告 と宣言 を宣言 とコメント を報告 と回答 と発言 と投稿 と反省 と確認 を確認 が確認 と約束 と批判 と結論 と認定 と解説 と提案 と釈明 と陳謝 と謝罪 と称賛 と歓迎 と評価 と期待 と懸念 と反発 と警戒 と要求 と総括 と力説 と明記 と記載 と自賛 と報告 と発信
        Stated Quoted GodanRu 語
        Stated Quoted GodanSu 話 明か 漏ら こぼ 繰り返
        Stated Subject GodanSu を明か が明か との考えを示 との認識を示 との見解を示 との意向を示 考えを示 見解を示 認識を示 意向を示
        Stated Quoted GodanU 言 と言
        Stated Quoted GodanKu 書 つぶや 嘆
        Stated Quoted Ichidan 答え 続け 付け加え 言い添え 結論づけ
        Stated Subject Ichidan を認め と認め
        Stated Quoted GodanRu 振り返 と憤 と締めくく
        Stated None - ことが分かった ことがわかった ことが判明した ことが明らかになった
        Stated Subject - との声 という声 との指摘 という指摘 との証言 という証言 との見解 という見解 との認識
        Estimated Subject GodanSu との見方を示 との見通しを示 見通しを示 見方を示
        Estimated Subject Suru との見方を表明 との見通しを表明
        Alleged Subject Suru 主張 と非難 と告発 を告発 と断罪
        Alleged Subject Ichidan と訴え
        Alleged Quoted Ichidan 訴え
        Alleged None - 疑い。 容疑。 疑いで 疑いが 疑いを 疑いも 疑いの との疑い という疑い 容疑で 容疑を 容疑が 容疑は 容疑の 容疑に 容疑などで 疑惑 との主張 という主張
        Alleged None Ichidan 疑われ
        Alleged Subject GodanU と疑
        Denied Subject Suru 否定 否認 反論
        Denied Subject GodanSu 打ち消
        Inferred None - かねない かねません
        Denied None - 事実無根 事実はない 事実はなかった 事実はありません
        """;

    private static readonly FrozenDictionary<(char First, char Second), JapaneseMarker[]> _byBeginning = Read();

    /// <summary>The markers that begin with two characters, the longest first.</summary>
    /// <param name="first">The first one.</param>
    /// <param name="second">The second one; NUL for the markers of one character alone.</param>
    public static ReadOnlySpan<JapaneseMarker> BeginningWith(char first, char second) => _byBeginning.TryGetValue((first, second), out var markers) ? markers : [];

    private static FrozenDictionary<(char First, char Second), JapaneseMarker[]> Read() => Table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .SelectMany(line => line.Skip(3).Select(stem => new JapaneseMarker(stem, Enum.Parse<EvidenceStrength>(line[0]), Enum.Parse<SourcePlace>(line[1]), JapaneseEndings.Named(line[2]))))
        .GroupBy(marker => (marker.Stem[0], marker.Stem.Length > 1 ? marker.Stem[1] : '\0'))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(marker => marker.Stem.Length).ToArray());
}
