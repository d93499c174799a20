namespace Kawaraban.House.Tests;

/// <summary>The files of the repository that these tests were built in, without what tools make of them.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Made = new(StringComparer.Ordinal) { ".git", "bin", "obj", "node_modules", "dist", "data", "artifacts", ".vs", ".idea", "TestResults" };
    private static readonly HashSet<string> Binary = new(StringComparer.Ordinal) { ".jpg", ".png", ".avif", ".webp", ".ico", ".db", ".lexicon" };

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Folder(parts));

    /// <summary>Path as the repository knows it, with forward slashes.</summary>
    public static string NameOf(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>Every text file under the folder that people wrote; of the given endings, where any are given.</summary>
    public static IEnumerable<string> Texts(string folder, params string[] endings) => Files(new DirectoryInfo(Folder(folder)))
        .Where(file => !Binary.Contains(file.Extension) && (endings.Length == 0 || endings.Contains(file.Extension)))
        .Select(file => file.FullName)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => file.LinkTarget is null && file.Name != ".git")
            .Concat(folder.EnumerateDirectories().Where(inner => inner.LinkTarget is null && !Made.Contains(inner.Name)).SelectMany(Files));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kawaraban.slnx")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run outside of the repository: no Kawaraban.slnx above them");
    }
}
