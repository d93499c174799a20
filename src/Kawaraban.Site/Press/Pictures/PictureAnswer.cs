using System.Text.Json.Serialization;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>One line from the worker.</summary>
/// <param name="Error">A stable code, when not <paramref name="Ok"/>.</param>
/// <param name="Message">The same for people.</param>
public sealed record PictureAnswer(
    long Id,
    bool Ok,
    int Width = 0,
    int Height = 0,
    long Bytes = 0,
    string? Error = null,
    string? Message = null)
{
    [JsonIgnore]
    public PictureRefusal? Refusal => Ok ? null : new PictureRefusal(Error ?? "picture.unexplained", Message ?? "The worker gave no reason.");

    internal static PictureAnswer No(long id, PictureRefusal refusal) => new(id, false, Error: refusal.Code, Message: refusal.Message);
}
