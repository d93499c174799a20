using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake.Sources;

namespace Kawaraban.Newsroom.Intake;

/// <summary>Where an item belongs in the paper, and where it came from.</summary>
/// <param name="Section">The section for every item; null takes it from the items' categories.</param>
/// <param name="File">The file that it stands in, whose folder may hold its pictures; null for what was fetched.</param>
/// <param name="Source">The source that was set up at the desk; null for what was brought in by hand.</param>
/// <param name="BringsPictures">Pictures are fetched from where the item says that they are.</param>
internal sealed record ItemPlace(Edition Edition, SectionId? Section, string? File = null, IntakeSource? Source = null, bool BringsPictures = false);
