using Kawaraban.Site.Press.Pictures;

namespace Kawaraban.Site.Tests.Press.Pictures;

/// <summary>The real program as a worker, in a folder that goes away.</summary>
public sealed class WorkerUnderTest : IAsyncDisposable
{
    public WorkerUnderTest()
        : this(Command, TimeProvider.System)
    {
    }

    internal WorkerUnderTest(PictureWorkerCommand command, TimeProvider time) => Worker = new PictureWorker(command, time);

    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "kawaraban.dll");

    public static PictureWorkerCommand Command { get; } = new("dotnet", ["exec", Program, PictureWorkerCommand.Name]);

    public string Folder { get; } = Directory.CreateTempSubdirectory("kawaraban-pictures-").FullName;

    public PictureWorker Worker { get; }

    public string Write(byte[] bytes)
    {
        var path = PathOf(Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public async ValueTask DisposeAsync()
    {
        await Worker.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
