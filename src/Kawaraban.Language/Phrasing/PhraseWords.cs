namespace Kawaraban.Language.Phrasing;

/// <summary>The few words whose part of speech does not tell how they hold together with others.</summary>
internal static class PhraseWords
{
    /// <summary>Conjunctions that join nouns, and stay with the first of them.</summary>
    public static Words Joining { get; } = new("および 及び ならびに 並びに または 又は もしくは 若しくは あるいは 或いは かつ");

    /// <summary>Nouns and suffixes after which no compound goes on.</summary>
    public static Words Closing { get; } = new("さん ちゃん くん さま ら たち それぞれ いろいろ みんな だれ いくつ いつ どこ ここ そこ");

    /// <summary>Days and the like that stand by themselves between other nouns.</summary>
    public static Words Days { get; } = new("きょう きのう あす あさって おととい いま すべて");

    /// <summary>Wholes that the lexicon has as one word, and that a line may part after their second character.</summary>
    public static Words PartedAfterTwo { get; } = new("もう一度 もう一回 もう少し 日の目");
}
