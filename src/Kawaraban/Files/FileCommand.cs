using System.CommandLine;
using Kawaraban.Commands;
using Kawaraban.Text;
using Kawaraban.Wire;

namespace Kawaraban.Files;

/// <summary>What <c>wire read</c> and <c>media read</c> have in common: one file, or a batch of them, and a line of JSON for each.</summary>
internal static class FileCommand
{
    /// <summary>The file was there and was refused; the answer says why.</summary>
    public const int Refused = 3;

    private const int Large = 1024 * 1024;

    /// <summary>So much is made before what is no longer needed is looked for. The runtime's own measure is the processor's cache, which on a large machine is hundreds of megabytes.</summary>
    private const long Young = 48 * 1024 * 1024;

    private static readonly int MostHeld = WireLimits.Default.MaxBytes;

    /// <param name="description">What is answered, in one sentence.</param>
    /// <param name="options">What can be told besides the file.</param>
    /// <param name="requestOf">Makes the request of what was typed, for the path of the one file.</param>
    /// <param name="answers">What answers.</param>
    public static Command Make(string description, IEnumerable<Option> options, Func<ParseResult, string, FileRequest> requestOf, IFileAnswers answers)
    {
        var file = new Argument<string?>("file") { Description = "The file; '-' is the standard input. With --batch, where the lines come from: the standard input unless told.", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<bool>("--batch") { Description = "Read lines of JSON that name files, and answer each with one line." };
        var command = new Command("read", description) { file, batch };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
        command.Validators.Add(given =>
        {
            if (given.GetValue(file) is null && !given.GetValue(batch))
            {
                given.AddError("Name a file, or say --batch.");
            }
        });
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() =>
        {
            using var output = Console.OpenStandardOutput();
            var path = parsed.GetValue(file) ?? Lines.StandardInput;
            return Task.FromResult(parsed.GetValue(batch) ? Batch(path, output, answers, cancel) : One(requestOf(parsed, path), output, answers));
        }, Complaints.UsageError));
        return command;
    }

    private static int One(FileRequest request, Stream output, IFileAnswers answers)
    {
        using var file = OpenedFile.Open(() => Lines.Open(request.File), MostHeld);
        if (file is { Fault: { } fault, TooLarge: false })
        {
            throw new IOException($"{request.File}: {fault}");
        }
        var ok = Answer(file, request, output, answers);
        EndLine(output);
        return ok ? 0 : Refused;
    }

    private static int Batch(string path, Stream output, IFileAnswers answers, CancellationToken cancel)
    {
        using var input = Lines.Open(path);
        var lines = new LineReader(input, Lines.MaxLine);
        var made = 0L;
        while (!cancel.IsCancellationRequested && lines.Read())
        {
            AnswerLine(lines, output, answers, ref made);
            EndLine(output);
        }
        return 0;
    }

    private static void AnswerLine(LineReader lines, Stream output, IFileAnswers answers, ref long made)
    {
        if (lines.TooLong)
        {
            answers.Misunderstood(output, $"The line is longer than {Lines.MaxLine} bytes.");
        }
        else if (FileRequest.TryRead(lines.Line, out var fault) is { } request)
        {
            AnswerFile(request, output, answers, ref made);
        }
        else
        {
            answers.Misunderstood(output, fault);
        }
    }

    /// <param name="made">How much this thread had made in all when what it no longer needed was last looked for.</param>
    private static void AnswerFile(FileRequest request, Stream output, IFileAnswers answers, ref long made)
    {
        bool isLarge;
        using (var file = OpenedFile.Open(() => File.OpenRead(request.File), MostHeld))
        {
            isLarge = file.Stream.Length > Large;
            Answer(file, request, output, answers);
        }
        if (isLarge || GC.GetAllocatedBytesForCurrentThread() - made > Young)
        {
            // What was needed is given back before the next file is looked at.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            made = GC.GetAllocatedBytesForCurrentThread();
        }
    }

    private static bool Answer(OpenedFile file, FileRequest request, Stream output, IFileAnswers answers)
    {
        var fault = file.Fault;
        try
        {
            if (fault is null)
            {
                return answers.Answer(output, request, file.Stream);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            fault = $"The file cannot be read: {wrong.Message}";
        }
        answers.Unopened(output, fault, file.TooLarge);
        return false;
    }

    private static void EndLine(Stream output)
    {
        output.Write("\n"u8);
        output.Flush();
    }
}
