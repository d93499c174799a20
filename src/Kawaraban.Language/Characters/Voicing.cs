namespace Kawaraban.Language.Characters;

/// <summary>The voiced kana and their plain ones: が and か, ぱ and は.</summary>
internal static class Voicing
{
    private const string Plain = "うかきくけこさしすせそたちつてとはひふへほウカキクケコサシスセソタチツテトハヒフヘホ";
    private const string Voiced = "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼヴガギグゲゴザジズゼゾダヂヅデドバビブベボ";
    private const string HalfVoiced = "ぱぴぷぺぽパピプペポ";
    private const string HalfVoicedPlain = "はひふへほハヒフヘホ";

    /// <summary>The kana with two strokes, itself if it takes none.</summary>
    public static char On(char kana) => Plain.IndexOf(kana, StringComparison.Ordinal) is var at and >= 0 ? Voiced[at] : kana;

    /// <summary>The kana with a circle, itself if it takes none.</summary>
    public static char Half(char kana) => HalfVoicedPlain.IndexOf(kana, StringComparison.Ordinal) is var at and >= 0 ? HalfVoiced[at] : kana;

    /// <summary>The kana without strokes and circle.</summary>
    public static char Off(char kana)
    {
        if (Voiced.IndexOf(kana, StringComparison.Ordinal) is var at and >= 0)
        {
            return Plain[at];
        }

        return HalfVoiced.IndexOf(kana, StringComparison.Ordinal) is var half and >= 0 ? HalfVoicedPlain[half] : kana;
    }
}
