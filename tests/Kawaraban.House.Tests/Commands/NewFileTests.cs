using Kawaraban.Commands;

namespace Kawaraban.House.Tests.Commands;

/// <summary>What a command makes is there whole or not at all.</summary>
public sealed class NewFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kawaraban-new-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "paper.zip");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_that_was_not_finished_is_not_there()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => NewFile.MakeAsync<int>(Path, async file =>
        {
            await file.WriteAsync(new byte[1000]);
            throw new OperationCanceledException();
        }));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task A_folder_that_was_not_finished_is_not_there()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => NewFolder.MakeAsync<int>(Path, folder =>
        {
            File.WriteAllText(System.IO.Path.Combine(folder, "a"), "b");
            throw new OperationCanceledException();
        }));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public async Task What_is_there_is_never_overwritten()
    {
        Assert.Equal(7, await NewFile.MakeAsync(Path, async file =>
        {
            await file.WriteAsync("seven"u8.ToArray());
            return 7;
        }));
        await Assert.ThrowsAsync<IOException>(() => NewFile.MakeAsync(Path, _ => Task.FromResult(8)));
        await Assert.ThrowsAsync<IOException>(() => NewFolder.MakeAsync(Path, _ => Task.FromResult(8)));
        Assert.Equal("seven", await File.ReadAllTextAsync(Path));
    }
}
