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
        _ = DrainAsync(process.StandardError.BaseStream);
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
        LetGo();
    }

    /// <summary>Closing its input is the worker's word to go home.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            CloseInput();
            await process.WaitForExitAsync().WaitAsync(Farewell);
        }
        catch (TimeoutException)
        {
            process.Kill();
        }

        LetGo();
    }

    // A Process does not close the pipes that it has handed out.
    private void LetGo()
    {
        CloseInput();
        process.StandardOutput.Close();
        process.StandardError.Close();
        process.Dispose();
    }

    private void CloseInput()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The other end is gone, with what was still to be written to it.
        }
    }

    private static async Task DrainAsync(Stream chatter)
    {
        try
        {
            await chatter.CopyToAsync(Stream.Null);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Let go of in the middle of a read.
        }
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
