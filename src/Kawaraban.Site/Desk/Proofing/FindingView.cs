using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk.Proofing;

/// <summary>Everything found in a draft.</summary>
/// <param name="Names">Of whoever waived and signed.</param>
/// <param name="Waivers">All that was waived in the article, also what is found no longer.</param>
public sealed record FindingView(Seat Seat, DraftView Draft, ProofSheet Sheet, HouseStyles Styles, IReadOnlyDictionary<StaffId, string> Names, IReadOnlyList<WaiverView> Waivers)
{
    /// <summary>What is wrong with what was sent; null where nothing is.</summary>
    public string? Wrong { get; init; }

    /// <summary>The finding that it was sent for.</summary>
    public string WrongKey { get; init; } = "";

    /// <summary>The reason as it was typed.</summary>
    public string Typed { get; init; } = "";

    public Edition Paper => Seat.Publication[Draft.Article.EditionId];

    public string Path => $"/desk/articles/{Draft.Article.Id}";
}
