using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What everybody who works on a story in any edition must know, whichever page of the desk they are on.</summary>
/// <param name="Stops">Those that stand in an edition that has the story, the latest first.</param>
/// <param name="Corrections">What corrections in other editions ask, and nobody has answered.</param>
/// <param name="Plan">What is planned for the article that the page is about.</param>
/// <param name="Names">Who stopped it.</param>
public sealed record StoryNotices(StoryId Story, IReadOnlyList<LiftableStop> Stops, IReadOnlyList<CorrectionAsked> Corrections, PlanView? Plan, IReadOnlyDictionary<Staff.StaffId, string> Names);
