using System.CommandLine;
using Kawaraban.Wire;
using Kawaraban.Wire.Json;

namespace Kawaraban.Files;

/// <summary><c>kawaraban wire</c>: what a feed, a wire file, an export or a page says, as JSON (docs/contracts/wire-json.md).</summary>
internal static class WireCommand
{
    public static Command Make()
    {
        var baseUrl = new Option<string?>("--base") { Description = "The document's own URL, for its relative links." };
        var contentType = new Option<string?>("--content-type") { Description = "The HTTP content type; its charset wins over the file's own." };
        return new Command("wire", "Reads the news in any format, without network or database.")
        {
            FileCommand.Make(
                "Reads a feed, a wire file, an export or a web page, and prints what it says as JSON.",
                [baseUrl, contentType],
                (parsed, file) => new FileRequest(file, parsed.GetValue(baseUrl), parsed.GetValue(contentType)),
                new Answers()),
        };
    }

    private sealed class Answers : IFileAnswers
    {
        public bool Answer(Stream output, FileRequest request, Stream file)
        {
            var stories = Teleprinter.ReadStories(file, new WireHints(request.Base, request.ContentType));
            WireJson.Write(output, stories);
            return stories.Head.Ok;
        }

        public void Unopened(Stream output, string fault, bool tooLarge) =>
            WireJson.Write(output, WireDocument.Refused(tooLarge ? WireErrorCode.TooLarge : WireErrorCode.NotAFeed, fault));

        public void Misunderstood(Stream output, string fault) => WireJson.Write(output, WireDocument.Refused(WireErrorCode.Malformed, fault));
    }
}
