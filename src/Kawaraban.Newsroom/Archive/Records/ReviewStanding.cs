using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>How a draft stands with its review.</summary>
/// <param name="Objection">What keeps it from release; null where its edition asks for no review, or it was approved as it stands.</param>
/// <param name="Reviews">The draft's, the last first.</param>
public sealed record ReviewStanding(Objection? Objection, IReadOnlyList<Review> Reviews, IReadOnlyDictionary<StaffId, string> Names)
{
    public Review? Last => Reviews.Count > 0 ? Reviews[0] : null;
}
