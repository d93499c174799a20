namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>The files of the editions' folder, by the names that they have in an export.</summary>
internal static class EditionFiles
{
    public const string Folder = "editions/";

    public static IEnumerable<(string Name, string Path)> Of(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Name: Folder + Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), Path: path))
        .OrderBy(file => file.Name, StringComparer.Ordinal);
}
