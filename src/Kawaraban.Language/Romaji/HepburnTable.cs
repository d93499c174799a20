namespace Kawaraban.Language.Romaji;

/// <summary>The syllables of katakana, of one kana and of two.</summary>
internal static class HepburnTable
{
    private const string Table =
        """
        ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to
        ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo
        ラ ra リ ri ル ru レ re ロ ro ワ wa ヰ i ヱ e ヲ o ン n ヴ vu ヷ va ヸ vi ヹ ve ヺ vo
        ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do
        バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ヮ wa ヵ ka ヶ ke
        キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho シェ she チャ cha チュ chu チョ cho チェ che
        ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo
        ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo ジェ je ヂャ ja ヂュ ju ヂョ jo
        ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ファ fa フィ fi フェ fe フォ fo フュ fyu
        ティ ti ディ di トゥ tu ドゥ du テュ tyu デュ dyu ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo ヴュ vyu
        ツァ tsa ツィ tsi ツェ tse ツォ tso ツュ tsyu クァ kwa クィ kwi クェ kwe クォ kwo クヮ kwa グァ gwa グィ gwi グェ gwe グォ gwo グヮ gwa
        イェ ye ウァ wa スィ si ズィ zi キェ kye ギェ gye ニェ nye ヒェ hye ビェ bye ピェ pye ミェ mye リェ rye フャ fya フョ fyo ヴャ vya ヴョ vyo
        ヂェ je ヿ koto ゟ yori
        """;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup =
        Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many kana the syllable at an offset takes: two where they sound together.</summary>
    public static int LengthAt(string katakana, int at) =>
        at + 1 < katakana.Length && _lookup.ContainsKey(katakana.AsSpan(at, 2)) ? 2 : 1;

    /// <summary>The syllable; null for what has no sound of its own (ー, ッ) or is no kana.</summary>
    public static string? Of(string katakana, int at, int length) =>
        _lookup.TryGetValue(katakana.AsSpan(at, length), out var syllable) ? syllable : null;

    private static Dictionary<string, string> Read()
    {
        var words = Table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
