using System.Text.Json;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>The life of the worker process: a line in, a picture made, a line out, until the input closes.</summary>
public static class PictureWorkerLoop
{
    // Longer than the server's patience: this is for a worker whose server has died in the middle of a request.
    private static readonly TimeSpan Lifeline = TimeSpan.FromSeconds(40);

    /// <summary>Confines the whole process: to be called by a process that does nothing else.</summary>
    public static int Run(Stream input, Stream output)
    {
        WorkerConfinement.Apply();
        Darkroom.Open();
        ServeAsync(new BoundedLines(input), output).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task ServeAsync(BoundedLines lines, Stream output)
    {
        while (await lines.NextAsync().ConfigureAwait(false) is { } line)
        {
            var answer = Answer(line.Span);
            await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(answer, PictureJson.Default.PictureAnswer)).ConfigureAwait(false);
            await output.WriteAsync("\n"u8.ToArray()).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
        }
    }

    private static PictureAnswer Answer(ReadOnlySpan<byte> line)
    {
        try
        {
            var request = JsonSerializer.Deserialize(line, PictureJson.Default.PictureRequest);
            return request is null ? Misunderstood() : Answer(request);
        }
        catch (JsonException)
        {
            return Misunderstood();
        }
    }

    private static PictureAnswer Answer(PictureRequest request)
    {
        using var lifeline = TimeProvider.System.CreateTimer(_ => Environment.FailFast("The picture took too long."), null, Lifeline, Timeout.InfiniteTimeSpan);
        return request.Op switch
        {
            PictureRequest.Render => Darkroom.Render(request),
            PictureRequest.Inspect => Darkroom.Inspect(request),
            _ => Misunderstood(request.Id),
        };
    }

    private static PictureAnswer Misunderstood(long id = 0) =>
        PictureAnswer.No(id, new PictureRefusal("picture.misunderstood", "The worker does not understand the request."));
}
