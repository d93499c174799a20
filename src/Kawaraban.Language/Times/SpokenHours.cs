namespace Kawaraban.Language.Times;

/// <summary>Hours of the day that are told by a number and a part of the day: at six in the morning, it was eight at night.</summary>
internal static class SpokenHours
{
    /// <summary>Words that lead up to an hour.</summary>
    public static string[] Before { get; } = ["at", "about", "around", "until", "till", "by", "from", "to", "before", "after", "past", "is", "was", "s"];

    /// <summary>What follows the number.</summary>
    public static string[] After { get; } = [" in the morning", " in the afternoon", " in the evening", " at night"];
}
