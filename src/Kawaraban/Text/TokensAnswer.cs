using System.CommandLine;
using System.Text.Json;
using Kawaraban.Commands;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Text;

/// <summary><c>text tokens</c>: the words of each line, as MeCab writes them or as JSON.</summary>
internal static class TokensAnswer
{
    public static Command Make()
    {
        var format = new Option<string>("--format") { Description = "mecab: MeCab's own output; wakati: the words with spaces between; json: all that is known of each.", DefaultValueFactory = _ => TokensRequest.Mecab };
        format.AcceptOnlyFromAmong(TokensRequest.Mecab, TokensRequest.Wakati, TokensRequest.Json);
        var file = new Argument<string>("file") { Description = "A file of UTF-8; '-' is the standard input.", DefaultValueFactory = _ => Lines.StandardInput };
        var command = new Command("tokens", "Cuts each line into words.") { file, format };
        command.SetAction(parsed => Run(new TokensRequest(parsed.GetValue(format)!, parsed.GetValue(file)!)));
        return command;
    }

    /// <summary>Answers, or says what went wrong, without what the paper's commands load for it.</summary>
    public static int Run(TokensRequest request)
    {
        try
        {
            Answer(request, CancellationToken.None);
            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"kawaraban: {wrong.Message}");
            return Complaints.UsageError;
        }
    }

    private static void Answer(TokensRequest request, CancellationToken cancel)
    {
        using var input = request.Open();
        using var output = Console.OpenStandardOutput();
        if (request.Format == TokensRequest.Json)
        {
            AnswerInJson(input, output, cancel);
            return;
        }
        var writer = new MecabWriter(Lexicon.Ipadic);
        new MecabLines(input, output, request.Format == TokensRequest.Wakati ? writer.WriteWakati : writer.Write).Answer(cancel);
    }

    private static void AnswerInJson(Stream input, Stream output, CancellationToken cancel)
    {
        var analyzer = new Analyzer(Lexicon.Ipadic);
        Lines.Answer(input, output, (json, line) => Write(json, line, analyzer.Analyze(line)), cancel);
    }

    private static void Write(Utf8JsonWriter json, string line, ReadOnlySpan<Token> tokens)
    {
        json.WriteStartObject();
        json.WriteStartArray("tokens");
        foreach (ref readonly var token in tokens)
        {
            json.WriteStartObject();
            json.WriteString("surface", token.Surface(line));
            json.WriteNumber("start", token.Start);
            json.WriteNumber("end", token.End);
            WriteWords(json, "pos", token.PartOfSpeech.Levels);
            WriteWords(json, "inflection", [token.Inflection.Type, token.Inflection.Form]);
            WriteForm(json, "base", token.IsKnown, token.Base);
            WriteForm(json, "reading", token.IsKnown, token.Reading);
            WriteForm(json, "pronunciation", token.IsKnown, token.Pronunciation);
            json.WriteBoolean("known", token.IsKnown);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, ReadOnlySpan<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }
        json.WriteEndArray();
    }

    private static void WriteForm(Utf8JsonWriter json, string name, bool isKnown, ReadOnlySpan<char> form)
    {
        if (isKnown)
        {
            json.WriteString(name, form);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
