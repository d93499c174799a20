namespace Kawaraban.Newsroom.Staff;

/// <summary>The half minute of the last code that somebody's app gave and the paper took: neither it nor an earlier one is taken again.</summary>
public sealed class SpentCode
{
    public required StaffId StaffId { get; init; }
    public required long Step { get; set; }
}
