using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>A waiver as it is listed.</summary>
/// <param name="End">Null while it holds.</param>
/// <param name="Headline">Of the article that it was said in.</param>
/// <param name="Names">Of whoever waived it and took it back; who has left is absent.</param>
public sealed record WaiverView(Waiver Waiver, WaiverEnd? End, string Headline, IReadOnlyDictionary<StaffId, string> Names);
