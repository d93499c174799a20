using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.StoryFiles.Proposals;

namespace Kawaraban.Tests.Newsroom.StoryFiles.Proposals;

/// <summary>A fact of a story as it was marked by hand.</summary>
internal sealed record MarkedFact(ProposalKind Kind, TextRange Place, string Figure, string Counted, string Time, EvidenceStrength Strength, string Voucher)
{
    /// <summary>Reads a line such as <c>figure | 43 drones | 43 | drones | 2026-04-15 | stated | the ministry</c>.</summary>
    public static MarkedFact Parse(string line, string text)
    {
        var cells = line.TrimStart('-', ' ').Split('|', StringSplitOptions.TrimEntries);
        var at = text.IndexOf(cells[1], StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidDataException($"The marked words '{cells[1]}' are not in the story.")
            : new MarkedFact(
                Enum.Parse<ProposalKind>(cells[0], ignoreCase: true), new TextRange(at, cells[1].Length), cells[2], cells[3], cells[4],
                Enum.Parse<EvidenceStrength>(cells[5], ignoreCase: true), cells[6]);
    }

    public bool IsFoundBy(Proposal proposal) =>
        IsKind(proposal.Kind) && (Kind == ProposalKind.Figure ? proposal.Words.Start < Place.End && Place.Start < proposal.Words.End : proposal.Words.Start < Place.End && Place.Start < proposal.Words.End);

    /// <summary>What of a proposal is wrong: figure, time, strength; empty where nothing is.</summary>
    public string Faults(Proposal proposal)
    {
        var told = proposal.Quantity is { } quantity ? Told(quantity) : "-";
        var code = Figure.Split(' ') is [_, var unit] ? unit : null;
        var figure = code is null ? told.Split(' ')[0] : told;
        var time = proposal.Time?.Value ?? "-";
        return (Figure != "-" && figure != Figure ? $" figure {told} for {Figure}" : "")
            + (time != Time ? $" time {time} for {Time}" : "")
            + (proposal.Strength != Strength ? $" strength {proposal.Strength} for {Strength}" : "");
    }

    private bool IsKind(ProposalKind kind) => kind == Kind;

    private static string Told(Quantity quantity)
    {
        var figure = quantity.Bound switch
        {
            QuantityBound.About => "~" + Number(quantity.Low),
            QuantityBound.AtLeast => ">=" + Number(quantity.Low),
            QuantityBound.AtMost => "<=" + Number(quantity.High),
            QuantityBound.MoreThan => ">" + Number(quantity.Low),
            QuantityBound.LessThan => "<" + Number(quantity.High),
            QuantityBound.Range or QuantityBound.Magnitude => Number(quantity.Low) + ".." + Number(quantity.High),
            _ => Number(quantity.Low),
        };
        return quantity.UnitCode is null ? figure : figure + " " + quantity.UnitCode;
    }

    private static string Number(decimal? figure) => figure?.ToString("0.############", CultureInfo.InvariantCulture) ?? "open";
}
