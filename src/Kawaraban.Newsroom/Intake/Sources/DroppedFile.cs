namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>A file in a drop folder, which it never leaves but for one of the folder's own two.</summary>
internal sealed class DroppedFile(DirectoryInfo folder, FileInfo file)
{
    private static readonly HashSet<string> Pictures = new([".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".tif", ".tiff"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Parts = new([".part", ".tmp", ".filepart", ".crdownload", ".swp"], StringComparer.OrdinalIgnoreCase);

    public string Name => file.Name;

    public string Path => file.FullName;

    public static bool IsPicture(FileInfo file) => Pictures.Contains(file.Extension);

    /// <summary>Named as programs name what they have not written whole.</summary>
    public static bool IsPart(FileInfo file) => Parts.Contains(file.Extension);

    /// <returns>Its bytes; null where there are more than may be.</returns>
    public async Task<byte[]?> ReadAsync(int most, CancellationToken cancel) => file.Length > most ? null : await File.ReadAllBytesAsync(file.FullName, cancel);

    public void Done(IReadOnlyList<string> remarks) => Move("done", remarks);

    public void Refuse(IReadOnlyList<string> reasons) => Move("refused", reasons);

    private void Move(string name, IReadOnlyList<string> words)
    {
        var target = folder.CreateSubdirectory(name);
        if (DropFolders.IsLink(target))
        {
            throw new IOException($"the folder '{name}' is a link");
        }
        var place = Free(target);
        file.MoveTo(place);
        if (words.Count > 0)
        {
            File.WriteAllLines(place + ".txt", words);
        }
    }

    private string Free(DirectoryInfo target)
    {
        var place = System.IO.Path.Combine(target.FullName, Name);
        for (var n = 2; File.Exists(place); n++)
        {
            place = System.IO.Path.Combine(target.FullName, $"{n}-{Name}");
        }
        return place;
    }
}
