namespace Kawaraban.Language.Quantities.English;

/// <summary>A range that one number begins and another ends: 5 to 10, 5-10, between 5 and 10, three or four.</summary>
internal static class EnglishRanges
{
    private const int Nearby = 40;

    private static readonly string[] _changes =
    [
        "rose", "rise", "rising", "fell", "fall", "increas", "cut", "grew", "grow", "drop", "declin", "rais", "lower", "expand", "up from", "down from", "jump", "climb", "slip", "slid", "widen", "narrow", "reduc", "chang", "went", "soar", "surg", "improv", "shr", "advanc", "upgrad", "trim", "swell", "swoll", "balloon", "mushroom", "plung", "tumbl", "plummet", "sank", "sunk", "dwindl", "crept",
    ];

    private static readonly string[] _scores = ["win", "won", "beat", "victory", "loss", "lost", "draw", "drew", "defeat", "lead", "led ", "score", "goal", "vote", "trail"];

    public static EnglishRange? SecondOf(EnglishText text, EnglishMeasured first, bool isBetween)
    {
        var joint = JointAt(text, first.End, isBetween);
        if (joint.Length == 0 || EnglishMeasuredReader.At(text, first.End + joint.Length) is not { } second)
        {
            return null;
        }

        if (!first.HasUnit && EnglishTimes.EndAfter(text, second.Figure, second.Figure.End) is > 0 and var time && EnglishAges.DecadeAt(text, second.Figure) is null)
        {
            return new EnglishRange(first, second, false, time);
        }

        var low = Understood(first, second);
        if (first.Figure.IsVague || second.Figure.IsVague || low.Low >= second.High || !UnitsMeet(first, second) || !Fits(text, joint, first, second, low))
        {
            return null;
        }

        return new EnglishRange(low, second, IsChange(text, joint, first, isBetween), 0);
    }

    private static string JointAt(EnglishText text, int end, bool isBetween)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" to ", "-to-", "- to ", " - ", " or ", "- or ", "-"])
        {
            if (text.Has(end, joint))
            {
                return joint;
            }
        }

        return isBetween && text.Has(end, " and ") ? " and " : "";
    }

    /// <summary>Whether the two can be joined so: 5-10 only of digits and not in a score, three or four only of neighbours.</summary>
    private static bool Fits(EnglishText text, string joint, EnglishMeasured first, EnglishMeasured second, EnglishMeasured low) => joint switch
    {
        " or " or "- or " => second.Low - low.Low == second.Figure.Scale,
        "-" => !first.Figure.IsWords && !second.Figure.IsWords && (second.HasUnit && second.Kind != QuantityKind.Count || !IsNear(text, first.Figure.Start, second.End, _scores)),
        _ => true,
    };

    private static bool UnitsMeet(EnglishMeasured first, EnglishMeasured second) =>
        !first.HasUnit || second.Kind == first.Kind && second.Code == first.Code || first.Kind == QuantityKind.Money && !second.HasUnit;

    /// <summary>The first number in the scale and unit of the second: the 5 of 5 to 10 million.</summary>
    private static EnglishMeasured Understood(EnglishMeasured first, EnglishMeasured second)
    {
        var (low, scale) = (first.Low, second.Figure.Scale);
        if (first.Figure.Scale == 1 && scale > 1 && first.Low < second.Figure.High / scale)
        {
            low = Decimals.Product(low, scale) ?? low;
        }

        var factor = first.HasUnit || second.Figure.High is null or 0 ? 1 : second.High / second.Figure.High.Value;
        return first with { Low = Decimals.Product(low, factor) ?? low, High = Decimals.Product(low, factor) ?? low };
    }

    /// <summary>Whether something went from the one to the other: rose from 5 to 10 percent.</summary>
    private static bool IsChange(EnglishText text, string joint, EnglishMeasured first, bool isBetween) =>
        !isBetween
        && joint == " to "
        && text.Lower.Before(first.Unit.Length > 0 ? Math.Min(first.Unit.Start, first.Figure.Start) : first.Figure.Start).EndsWith("from ", StringComparison.Ordinal)
        && IsNear(text, first.Figure.Start, first.Figure.Start, _changes);

    private static bool IsNear(EnglishText text, int start, int end, string[] words)
    {
        var from = Math.Max(0, start - Nearby);
        var around = text.Lower.From(from)[..(Math.Min(text.Length, end + Nearby) - from)];
        foreach (var word in words)
        {
            if (around.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
