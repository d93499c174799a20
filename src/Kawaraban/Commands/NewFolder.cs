namespace Kawaraban.Commands;

/// <summary>A folder that is there whole or not at all: made under another name, then named.</summary>
internal static class NewFolder
{
    /// <exception cref="IOException">There is something of that name, or it cannot be made.</exception>
    public static async Task<T> MakeAsync<T>(string path, Func<string, Task<T>> write)
    {
        if (Path.Exists(path))
        {
            throw new IOException($"{path} is there already");
        }
        var partial = $"{Path.TrimEndingDirectorySeparator(path)}.{Guid.NewGuid():n}.partial";
        Directory.CreateDirectory(partial);
        try
        {
            var made = await write(partial);
            Directory.Move(partial, path);
            return made;
        }
        catch
        {
            Directory.Delete(partial, recursive: true);
            throw;
        }
    }
}
