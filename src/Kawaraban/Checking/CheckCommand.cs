using System.CommandLine;
using System.Text;
using Kawaraban.Checking.Against;
using Kawaraban.Checking.Archive;
using Kawaraban.Checking.Names;
using Kawaraban.Checking.Reports;
using Kawaraban.Commands;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Text;

namespace Kawaraban.Checking;

/// <summary><c>kawaraban check</c>: reads files, or a paper's archive, by an edition's house style (docs/contracts/text-json.md).</summary>
internal static class CheckCommand
{
    private const int MustFound = 1;
    private const int Largest = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Make()
    {
        var files = new Argument<string[]>("file") { Description = "Files of plain text, Markdown, HTML, XLIFF or manuscripts, in UTF-8.", Arity = ArgumentArity.ZeroOrMore };
        var edition = new Option<string>("--edition") { Description = "The edition whose house style counts.", DefaultValueFactory = _ => "ja" };
        var words = new Option<string?>("--words") { Description = "The edition in whose language the reasons are given; the checked one's unless told." };
        var format = new Option<string>("--format") { Description = "text, json (a line a file), sarif or github.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var command = new Command("check", "Reads texts by the house style. Exit status: 0 without findings of the kind must, 1 with any, 2 for a usage error.") { files, edition, words, format };
        var terms = new Option<string?>("--terms") { Description = "A file of the name register (.csv or .tbx), by which names are judged: their forms, and those of first mentions." };
        command.Options.Add(terms);
        AgainstOptions.AddTo(command);
        ArchiveOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(async () =>
        {
            var id = parsed.GetValue(edition)!;
            var isJson = parsed.GetValue(AgainstOptions.Json) || parsed.GetValue(format) == "json";
            if (parsed.GetValue(ArchiveOptions.Archive))
            {
                return await ArchiveCheck.RunAsync(Options.SettingOf(parsed), id, parsed.GetValue(words) ?? id, parsed.GetValue(ArchiveOptions.Rule), parsed.GetValue(ArchiveOptions.Pack), isJson, cancel);
            }

            var editions = Path.GetFullPath(parsed.GetValue(Options.Editions)!);
            var style = EditionStyle.Read(editions, id, parsed.GetValue(words) ?? id);
            if (parsed.GetValue(terms) is { } register)
            {
                style = style with { Names = await TermFile.ReadAsync(register, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), cancel) };
            }

            if (parsed.GetValue(AgainstOptions.Pairs) is { } pairs)
            {
                return Answer(pairs, style, cancel);
            }

            var source = parsed.GetValue(AgainstOptions.Source) is { } path ? SourceOf(path, EditionStyle.LanguageOf(editions, parsed.GetValue(AgainstOptions.SourceEdition)!)) : null;
            return Check(parsed.GetValue(files)!, style, source, isJson ? "json" : parsed.GetValue(format)!, cancel);
        }, Complaints.UsageError));
        return command;
    }

    private static int Check(string[] files, EditionStyle style, SourceCheck? source, string format, CancellationToken cancel)
    {
        using var output = Console.OpenStandardOutput();
        using var lines = new StreamWriter(output, Strict) { NewLine = "\n" };
        IReport report = format switch
        {
            "json" => new JsonReport(output),
            "sarif" => new SarifReport(output),
            "github" => new GitHubReport(lines),
            _ => new TextReport(lines),
        };
        var musts = 0;
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            var document = Checker.Check(file, TextOf(file), style);
            document = source?.Add(document, style) ?? document;
            musts += document.Count(Severity.Must);
            report.Write(document);
        }

        report.End();
        return musts > 0 ? MustFound : 0;
    }

    private static int Answer(string pairs, EditionStyle style, CancellationToken cancel)
    {
        using var input = Lines.Open(pairs);
        using var output = Console.OpenStandardOutput();
        return new PairsAnswer(style).Run(input, output, cancel);
    }

    private static SourceCheck SourceOf(string path, TextLanguage language) => new(path, TextOf(path), language);

    /// <summary>The text of a file, without a mark of its byte order.</summary>
    internal static string TextOf(string file)
    {
        if (new FileInfo(file) is { Exists: true, Length: > Largest })
        {
            throw new InvalidDataException($"{file}: more than {Largest} bytes");
        }

        var bytes = File.ReadAllBytes(file).AsSpan();
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException wrong)
        {
            throw new InvalidDataException($"{file}: not UTF-8 from byte {wrong.Index} on", wrong);
        }
    }
}
