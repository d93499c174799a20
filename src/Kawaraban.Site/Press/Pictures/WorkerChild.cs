using System.Diagnostics;
using System.Text.Json;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>One worker process, as long as it lives.</summary>
internal sealed class WorkerChild : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly BoundedLines answers;

    private WorkerChild(Process process)
    {
        this.process = process;
        Id = process.Id;
        answers = new BoundedLines(process.StandardOutput.BaseStream);

        // libvips writes a warning for every damaged row; a full pipe would stop it.
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <exception cref="System.ComponentModel.Win32Exception">The program is not there.</exception>
    public static WorkerChild Start(PictureWorkerCommand command) => new(Process.Start(command.ToStart())!);

    public int Id { get; }

    public bool HasExited => process.HasExited;

    /// <exception cref="IOException">The child is gone.</exception>
    /// <exception cref="InvalidDataException">The child answers nonsense.</exception>
    public async Task<PictureAnswer> AskAsync(PictureRequest request, CancellationToken cancel)
    {
        var input = process.StandardInput.BaseStream;
        var line = JsonSerializer.SerializeToUtf8Bytes(request, PictureJson.Default.PictureRequest);
        await input.WriteAsync((byte[])[.. line, (byte)'\n'], cancel);
        await input.FlushAsync(cancel);
        var answered = await answers.NextAsync(cancel) ?? throw new EndOfStreamException("The worker ended.");
        return Parse(answered.Span, request.Id);
    }

    /// <summary>By its own id, and nothing else.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Closing its input is the worker's word to go home.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(Farewell);
        }
        catch (Exception e) when (e is TimeoutException or IOException)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static PictureAnswer Parse(ReadOnlySpan<byte> line, long id)
    {
        try
        {
            var answer = JsonSerializer.Deserialize(line, PictureJson.Default.PictureAnswer);
            return answer?.Id == id ? answer : throw new InvalidDataException("The worker answered another request.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The worker did not answer in JSON.", e);
        }
    }
}
