namespace Kawaraban.Commands;

/// <summary>A file that is there whole or not at all: made under another name, put on the disk, then named.</summary>
internal static class NewFile
{
    /// <exception cref="IOException">There is a file of that name, or it cannot be made.</exception>
    public static async Task<T> MakeAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        if (Path.Exists(path))
        {
            throw new IOException($"{path} is there already");
        }
        var partial = $"{path}.{Guid.NewGuid():n}.partial";
        try
        {
            T made;
            await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                made = await write(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(partial, path, overwrite: false);
            return made;
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
