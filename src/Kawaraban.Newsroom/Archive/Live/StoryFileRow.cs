using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Newsroom.Archive.Live;

/// <summary>A story file as a list has it.</summary>
/// <param name="Facts">How many facts readers may see; never none.</param>
/// <param name="ChangedAt">When any of these was last entered, worded, vouched for or acted on.</param>
public sealed record StoryFileRow(StoryFile File, int Facts, DateTimeOffset ChangedAt)
{
    internal static StoryFileRow Of(PublicFile file) =>
        new(file.File, file.Facts.Count, file.Facts.SelectMany(fact => fact.Acts).Select(act => act.At).DefaultIfEmpty(file.File.CreatedAt).Max());
}
