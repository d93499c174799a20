namespace Kawaraban.Newsroom.Budget;

/// <summary>
/// How much a story of another edition is worth translating, as a sum that anybody can check: what the wire calls urgent, what readers of the
/// source read, what the edition's section wants, less what time takes away. Two stories keep their order while neither is read more.
/// </summary>
/// <param name="Urgency">From <see cref="MostUrgent"/> points for urgency 1 to none for 9 and for no word of it.</param>
/// <param name="Reads">One point for each doubling of the reads at the source, ten at most.</param>
/// <param name="Section">What the edition's section adds, as its folder says.</param>
/// <param name="Age">One point for each twelve hours since the source's last release; always taken away.</param>
public readonly record struct Worth(double Urgency, double Reads, double Section, double Age)
{
    public const double MostUrgent = 8;
    public const double MostReads = 10;

    /// <summary>In so long a point fades.</summary>
    public static readonly TimeSpan Fading = TimeSpan.FromHours(12);

    public double Points => Urgency + Reads + Section - Age;

    /// <param name="urgency">1 to 9 as wires count, 1 the most urgent; null where none was said.</param>
    /// <param name="reads">All reads of the source.</param>
    /// <param name="section">What the section adds.</param>
    /// <param name="released">When the source last changed for readers.</param>
    public static Worth Of(int? urgency, long reads, double section, DateTimeOffset released, DateTimeOffset now) => new(
        urgency is { } said ? Math.Clamp(9 - said, 0, 8) : 0,
        Math.Min(MostReads, Math.Log2(1 + Math.Max(0, reads))),
        section,
        Math.Max(0, (now - released) / Fading));
}
