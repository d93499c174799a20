using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A story file as a list has it.</summary>
/// <param name="File">What it is called; without its facts.</param>
/// <param name="Facts">How many facts readers may see; never none.</param>
/// <param name="ChangedAt">When any of these was last entered, worded, vouched for or acted on.</param>
public sealed record StoryFileRow(StoryFile File, int Facts, DateTimeOffset ChangedAt)
{
    internal static StoryFileRow Of(PublicFile file) => new(
        new StoryFile { Id = file.File.Id, Key = file.File.Key, CreatedAt = file.File.CreatedAt, Wordings = file.File.Wordings }, file.Facts.Count, file.Facts.SelectMany(fact => fact.Acts).Select(act => act.At).DefaultIfEmpty(file.File.CreatedAt).Max());
}
