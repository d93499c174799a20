using System.Net;
using System.Xml.Linq;
using Kawaraban.Wire.Links;
using Kawaraban.Wire.Modules;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>A <c>media</c> element: a picture, film or sound in one or several sizes, its caption and who made it.</summary>
internal sealed class NitfMedia(XElement media, LinkBase links, Reading reading, string at)
{
    public IEnumerable<WireMedia> Files()
    {
        var caption = reading.Field(Caption(media), at);
        foreach (var file in media.Children("media-reference"))
        {
            if (links.File(Address(file)) is { } url)
            {
                yield return new WireMedia
                {
                    Role = Role(file, url),
                    Url = url,
                    Type = file.Of("mime-type"),
                    Width = Elements.Number(file.Of("width")),
                    Height = Elements.Number(file.Of("height")),
                    Title = reading.Title(file.Of("name"), at),
                    Description = caption,
                    Alt = reading.Field(file.Of("alternate-text"), at),
                    Credit = reading.Field(media.WordsAt("media-producer"), at),
                };
            }
            else if (Address(file) is not null)
            {
                reading.Warn("bad-link", "The address of a picture or film is none of the web and none beside the document; the file was left out.", at);
            }
        }
    }

    /// <summary>The largest picture as HTML; nothing for a film, a sound, or an address that cannot be made absolute.</summary>
    public static string AsFigure(XElement media, LinkBase links)
    {
        var largest = media.Children("media-reference").Where(file => links.Page(Address(file)) is { } url && IsPicture(file, url))
            .MaxBy(file => Elements.Number(file.Of("width")) ?? 0);
        if (largest is null)
        {
            return "";
        }

        var caption = string.Concat(media.Children("media-caption").Select(part => NitfHtml.Of(part, links)));
        var producer = media.WordsAt("media-producer") is { } made ? $"<span class=\"credit\">{Encoded(made)}</span>" : "";
        return $"<figure><img src=\"{Encoded(links.Page(Address(largest))!)}\" alt=\"{Encoded(largest.Of("alternate-text") ?? "")}\"><figcaption>{caption} {producer}</figcaption></figure>";
    }

    private static string? Caption(XElement media) =>
        string.Join(' ', media.Children("media-caption").Select(caption => caption.Words()).OfType<string>());

    private static string? Address(XElement file) => file.Of("source") ?? file.Of("data-location") ?? file.Of("href");

    private static WireMediaRole Role(XElement file, string url) =>
        !IsPicture(file, url) ? WireMediaRole.Enclosure
        : (file.Of("name") ?? file.Of("id") ?? "").Contains("thumb", StringComparison.OrdinalIgnoreCase) ? WireMediaRole.Thumbnail : WireMediaRole.Image;

    private static bool IsPicture(XElement file, string url) =>
        file.Of("mime-type") is { } type ? type.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        : file.Parent.Of("media-type") is { } kind ? kind is "image" or "photo" or "picture" or "graphic"
        : MediaTypes.LooksLikePicture(url);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
