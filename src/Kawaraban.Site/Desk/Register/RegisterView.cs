using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;

namespace Kawaraban.Site.Desk.Register;

/// <summary>The register, or what was looked for in it.</summary>
public sealed record RegisterView(Seat Seat, RegisterQuery Query, IReadOnlyList<Term> Terms, int Total)
{
    public const int PageLength = 50;

    /// <summary>How many proposals wait for an editor.</summary>
    public int Proposed { get; init; }

    /// <summary>What became of a file that was sent; null when none was.</summary>
    public TermTaking? Taken { get; init; }

    /// <summary>What was wrong with it.</summary>
    public string? Wrong { get; init; }

    public int Pages => Math.Max(1, (Total + PageLength - 1) / PageLength);
}
