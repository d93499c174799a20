using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Evidence;

/// <summary>The endings that a Japanese verb takes in reports, and those that make it say the opposite.</summary>
internal sealed class JapaneseEndings
{
    private readonly string[] asserting;
    private readonly string[] negating;
    private readonly string[] passive;
    private readonly string plain;
    private readonly string stem;

    /// <param name="te">て, して, って.</param>
    /// <param name="stem">What stands in front of ます.</param>
    /// <param name="plain">The dictionary form's ending.</param>
    /// <param name="negative">What stands in front of ない.</param>
    /// <param name="passive">The stem of the passive; empty where there is none.</param>
    private JapaneseEndings(string te, string stem, string plain, string negative, string passive)
    {
        this.stem = stem;
        this.plain = plain;
        var past = te[..^1] + (te[^1] == 'で' ? "だ" : "た");
        var passives = passive.Length == 0 ? [] : Continued(passive + "て").Concat([passive + "た", passive + "る", passive + "ます", passive + "ました", passive]);
        this.passive = Longest(passives);
        asserting = Longest(Continued(te).Concat([past, past + "り", plain, stem + "ます", stem + "ました"]).Concat(this.passive));
        string[] negated = [negative + "な", negative + "ず", stem + "ませ", te + "いな", te + "おら", te + "いませ", te + "はいな", te + "い得な"];
        negating = Longest(passive.Length == 0 ? negated : [.. negated, passive + "な", passive + "ず", passive + "ませ", passive + "ていな", passive + "ておら", passive + "ていませ"]);
    }

    /// <summary>述べる, 報じる, とされる.</summary>
    public static JapaneseEndings Ichidan { get; } = new("て", "", "る", "", "られ");

    /// <summary>発表する; "できない" counts as its negation.</summary>
    public static JapaneseEndings Suru { get; } = new("して", "し", "する", "し", "され");

    /// <summary>語る.</summary>
    public static JapaneseEndings GodanRu { get; } = new("って", "り", "る", "ら", "られ");

    /// <summary>話す.</summary>
    public static JapaneseEndings GodanSu { get; } = new("して", "し", "す", "さ", "され");

    /// <summary>言う.</summary>
    public static JapaneseEndings GodanU { get; } = new("って", "い", "う", "わ", "われ");

    /// <summary>書く.</summary>
    public static JapaneseEndings GodanKu { get; } = new("いて", "き", "く", "か", "かれ");

    public static JapaneseEndings? Named(string name) => name switch
    {
        nameof(Ichidan) => Ichidan,
        nameof(Suru) => Suru,
        nameof(GodanRu) => GodanRu,
        nameof(GodanSu) => GodanSu,
        nameof(GodanU) => GodanU,
        nameof(GodanKu) => GodanKu,
        _ => null,
    };

    /// <summary>The length of the ending at an offset: -1 where it negates, or where none stands there.</summary>
    public int LengthAt(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        if (Beginnings.LengthAt(rest, negating) > 0 || this == Suru && (rest.StartsWith("せず") || rest.StartsWith("でき") && !rest.StartsWith("できる") && !rest.StartsWith("できた")))
        {
            return -1;
        }

        var length = Beginnings.LengthAt(rest, asserting);
        if (length > 0)
        {
            return length;
        }

        // The bare stem carries on: 述べ、
        return rest.StartsWith(stem) && rest.Length > stem.Length && rest[stem.Length] is '、' or '，' || stem.Length > 0 && rest.StartsWith(stem) && rest[stem.Length..] is ['つ', 'つ', ..] or ['な', 'が', 'ら', ..] ? stem.Length : -1;
    }

    public bool IsPassive(ReadOnlySpan<char> ending) => Beginnings.LengthAt(ending, passive) > 0;

    /// <summary>Whether an ending is the dictionary form, which may speak of what is to come.</summary>
    public bool IsPlain(ReadOnlySpan<char> ending) => ending.SequenceEqual(plain);

    private static IEnumerable<string> Continued(string te) => [te, te + "いる", te + "いた", te + "います", te + "いました", te + "おり", te + "おります", te + "いて", te + "きた", te + "い", te + "る", te + "た"];

    private static string[] Longest(IEnumerable<string> endings) => [.. endings.Distinct().OrderByDescending(ending => ending.Length)];
}
