using Kawaraban.Newsroom.Register;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>A person, place or organisation of the name register in a fact.</summary>
public sealed class FactParty
{
    public StoryFileId FileId { get; set; }
    public int FactNumber { get; set; }
    public required PartyRole Role { get; init; }
    public required TermId TermId { get; init; }
}
