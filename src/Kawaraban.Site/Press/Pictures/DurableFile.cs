using System.Runtime.InteropServices;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>Files that are wholly there or not at all, whenever the power goes.</summary>
internal static class DurableFile
{
    public static void Write(string target, ReadOnlySpan<byte> bytes)
    {
        var temporary = Temporary(target);
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            Place(temporary, target);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A name in the target's own folder, so that the rename stays on one file system.</summary>
    public static string Temporary(string target) => $"{target}.{Guid.NewGuid():N}.part";

    /// <summary>Renames a file already flushed, and makes the new name last.</summary>
    public static void Place(string flushed, string target)
    {
        File.Move(flushed, target, overwrite: true);
        if (!OperatingSystem.IsWindows())
        {
            SyncFolder(Path.GetDirectoryName(target)!);
        }
    }

    // A file system that cannot sync folders (some network mounts) is not a reason to fail the write.
    private static void SyncFolder(string folder)
    {
        var handle = Open(folder, 0);
        if (handle < 0)
        {
            return;
        }

        _ = Sync(handle);
        _ = Close(handle);
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int handle);
}
