using System.CommandLine;
using Kawaraban.Wire;
using Kawaraban.Wire.Json;
using Kawaraban.Wire.Pictures;

namespace Kawaraban.Files;

/// <summary><c>kawaraban media</c>: what a picture says of itself, as JSON (docs/contracts/wire-json.md).</summary>
internal static class MediaCommand
{
    public static Command Make() => new("media", "Reads what pictures say of themselves, without decoding them.")
    {
        FileCommand.Make(
            "Reads a picture's header and its IPTC, XMP and Exif fields, and prints them as JSON.",
            [],
            (_, file) => new FileRequest(file),
            new Answers()),
    };

    private sealed class Answers : IFileAnswers
    {
        public bool Answer(Stream output, FileRequest request, Stream file)
        {
            var picture = Loupe.Read(file);
            PictureReadJson.Write(output, picture);
            return picture.Ok;
        }

        public void Unopened(Stream output, string fault, bool tooLarge) =>
            PictureReadJson.Write(output, PictureRead.Refused(tooLarge ? WireErrorCode.TooLarge : WireErrorCode.Unsupported, fault));

        public void Misunderstood(Stream output, string fault) => PictureReadJson.Write(output, PictureRead.Refused(WireErrorCode.Malformed, fault));
    }
}
