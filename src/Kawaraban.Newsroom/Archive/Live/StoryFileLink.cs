using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A link to a story file's page.</summary>
/// <param name="Title">What the edition calls it; where it has no name for it, another edition's.</param>
/// <param name="Told">The edition whose words the title is in; null where no edition has any, and the key stands for it.</param>
public sealed record StoryFileLink(string Key, string Title, EditionId? Told)
{
    public static StoryFileLink Of(StoryFile file, EditionId edition) =>
        file.WordingFor(edition) is { } wording ? new(file.Key, wording.Title, wording.EditionId) : new(file.Key, file.Key, null);
}
