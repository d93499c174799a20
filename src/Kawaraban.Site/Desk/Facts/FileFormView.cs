using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>The form of a new story file, with what is wrong beside its fields.</summary>
/// <param name="Wordings">Of the editions that somebody gives titles in.</param>
public sealed record FileFormView(Seat Seat, string Key, IReadOnlyList<StoryFileWording> Wordings)
{
    public IReadOnlyList<FactFault> Faults { get; init; } = [];
}
