using System.CommandLine;
using System.Text.Json;
using Kawaraban.Commands;

namespace Kawaraban.Text;

/// <summary><c>kawaraban text</c>: what the paper knows of a line of text, as JSON (docs/contracts/text-json.md).</summary>
internal static class TextCommand
{
    public static Command Make() => new("text", "Reads UTF-8, one text a line, and answers each line with one JSON object on one line.")
    {
        TokensAnswer.Make(),
        ReadingAnswer.Make(),
        SentencesAnswer.Make(),
        QuantitiesAnswer.Make(),
        TimesAnswer.Make(),
        TermsAnswer.Make(),
        PhrasesAnswer.Make(),
        RegisterAnswer.Make(),
        EvidenceAnswer.Make(),
    };

    /// <summary>A command that answers each line for itself.</summary>
    /// <param name="name">The word after <c>text</c>.</param>
    /// <param name="description">What it answers, in one sentence.</param>
    /// <param name="options">What it can be told besides the file.</param>
    /// <param name="answerOf">Makes, from what was typed, the writer of one line's answer.</param>
    internal static Command OfLines(string name, string description, IEnumerable<Option> options, Func<ParseResult, Action<Utf8JsonWriter, string>> answerOf)
    {
        var file = new Argument<string>("file") { Description = "A file of UTF-8; '-' is the standard input.", DefaultValueFactory = _ => Lines.StandardInput };
        var command = new Command(name, description) { file };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
        command.SetAction((parsed, cancel) => Complaints.ToldAsync(() =>
        {
            using var input = Lines.Open(parsed.GetValue(file)!);
            using var output = Console.OpenStandardOutput();
            Lines.Answer(input, output, answerOf(parsed), cancel);
            return Task.FromResult(0);
        }, Complaints.UsageError));
        return command;
    }
}
