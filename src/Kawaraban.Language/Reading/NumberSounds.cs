using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>The changes of sound between numbers and what follows them.</summary>
internal static class NumberSounds
{
    private static readonly string[] _beforeK = ["イチ", "ロク", "ハチ", "ジュウ", "ヒャク"];
    private static readonly string[] _beforeS = ["イチ", "ハチ", "ジュウ"];
    private static readonly string[] _ten = ["ジュウ"];

    public static NumberSound None { get; } = new([], ' ', false);

    public static NumberSound K { get; } = new(_beforeK, ' ', false);

    public static NumberSound KVoiced { get; } = new(_beforeK, 'v', false);

    public static NumberSound S { get; } = new(_beforeS, ' ', false);

    public static NumberSound SVoiced { get; } = new(["ハチ"], 'v', false);

    public static NumberSound T { get; } = new(_beforeS, ' ', false);

    public static NumberSound HVoiced { get; } = new(_beforeK, 'v', true);

    public static NumberSound HHalfVoiced { get; } = new(_beforeK, 'p', true);

    public static NumberSound P { get; } = new(_ten, ' ', false);

    /// <summary>A number and what follows it as one.</summary>
    public static string Join(string number, string next, NumberSound sound)
    {
        var (before, after) = Change(number, next, sound);
        return before + after;
    }

    /// <summary>A number and what follows it, each with its change.</summary>
    public static (string Number, string Next) Change(string number, string next, NumberSound sound)
    {
        foreach (var end in sound.Doubling)
        {
            if (number.EndsWith(end, StringComparison.Ordinal))
            {
                return (number[..^1] + "ッ", sound.IsH ? Voicing.Half(next[0]) + next[1..] : next);
            }
        }

        // ヨン and マン end in ン too, but only サン voices.
        var isVoicing = number.EndsWith("サン", StringComparison.Ordinal)
            || sound.AfterN == 'p' && number.EndsWith("ヨン", StringComparison.Ordinal)
            || sound.IsH && (number.EndsWith("セン", StringComparison.Ordinal) || number.EndsWith("マン", StringComparison.Ordinal));
        return (number, (isVoicing ? sound.AfterN : ' ') switch
        {
            'v' => Voicing.On(next[0]) + next[1..],
            'p' => Voicing.Half(next[0]) + next[1..],
            _ => next,
        });
    }
}
