using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>What the translation memory has for a block.</summary>
public interface IMemoryOffers
{
    /// <returns>The best first.</returns>
    Task<IReadOnlyList<MemoryOffer>> OffersAsync(DraftView draft, Block block, CancellationToken cancel);
}

/// <summary>What the name register knows of the words of a block's source.</summary>
public interface ITermOffers
{
    /// <returns>In the order of the source.</returns>
    Task<IReadOnlyList<TermOffer>> OffersAsync(DraftView draft, Block block, CancellationToken cancel);
}

/// <summary>A machine that may be asked, expressly, for a proposal.</summary>
public interface IMachineOffers
{
    /// <summary>Whether one is set up for the draft's edition.</summary>
    bool MayBeAsked(DraftView draft);

    /// <returns>Null where it could not say anything.</returns>
    Task<MachineOffer?> ProposeAsync(DraftView draft, Block block, CancellationToken cancel);
}

/// <param name="Kind"><c>context</c>, <c>exact</c> or <c>fuzzy</c>.</param>
/// <param name="Score">From 0 to 1: how much of the source is the same.</param>
/// <param name="Differences">Where the remembered source is not this one.</param>
/// <param name="From">Null where it came from elsewhere.</param>
public sealed record MemoryOffer(string Kind, double Score, string Source, string Target, IReadOnlyList<TextRange> Differences, MemoryOrigin? From);

/// <summary>UTF-16 units, the end not included.</summary>
public sealed record TextRange(int Start, int End);

/// <summary>The article that the words were released in.</summary>
public sealed record MemoryOrigin(Guid Article, string Headline, DateTimeOffset At);

/// <param name="Start">Where it stands in the source, in UTF-16 units.</param>
/// <param name="Term">The entry's id.</param>
/// <param name="Source">As the source has it.</param>
/// <param name="Target">The approved form.</param>
public sealed record TermOffer(int Start, int End, string Term, string Source, string Target, string? Reading, string? Note);

/// <param name="Engine">Which machine said it.</param>
public sealed record MachineOffer(string Text, string Engine);

/// <param name="Machine">Whether a machine may be asked.</param>
public sealed record OffersAnswer(IReadOnlyList<MemoryOffer> Memory, IReadOnlyList<TermOffer> Terms, bool Machine);
