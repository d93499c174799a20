using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Intake;

/// <summary>What became of one item.</summary>
/// <param name="Article">The article that was made from it, now or before; null where there is none.</param>
/// <param name="Code">Why it was passed over or refused; <c>not-released</c> where it stays a draft against what was asked; else empty.</param>
internal sealed record TakenItem(string Id, string Title, ArrivalOutcome Outcome, ArticleId? Article = null, string Code = "", string Message = "")
{
    /// <summary>Where readers find it, when it was released.</summary>
    public string? Address { get; init; }

    public int MissingPictures { get; init; }
}
