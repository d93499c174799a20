using System.Text.RegularExpressions;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>
/// The folders that files may be dropped into: each is a folder of its own below one that the operator chose, known by its name alone, so
/// that nothing set up at the desk can lead anywhere else on the machine.
/// </summary>
public sealed partial class DropFolders(string root)
{
    public const int MaxName = 60;

    public static bool IsValid(string name) => name.Length <= MaxName && Shape().IsMatch(name);

    /// <summary>The folder, made where it is not there yet.</summary>
    /// <exception cref="IOException">It is a link, or cannot be made.</exception>
    internal DirectoryInfo Open(string name)
    {
        if (!IsValid(name))
        {
            throw new IOException("this is no name of a drop folder");
        }
        var folder = Directory.CreateDirectory(Path.Combine(root, name));
        return IsLink(folder) ? throw new IOException("the drop folder is a link") : folder;
    }

    internal static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    [GeneratedRegex("^[a-z0-9]+([-_][a-z0-9]+)*$")]
    private static partial Regex Shape();
}
