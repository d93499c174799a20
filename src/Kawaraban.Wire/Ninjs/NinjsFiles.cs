using System.Globalization;
using Kawaraban.Wire.Modules;

namespace Kawaraban.Wire.Ninjs;

/// <summary>The files of an item: its own renditions, and of each item it holds, the best.</summary>
internal sealed class NinjsFiles(NinjsObject item, Reading reading, string at)
{
    public IEnumerable<WireMedia> Read() =>
        Renditions(item).Concat(item.Associations().Select(member => Best(member.Item, WireMediaRole.Featured)).OfType<WireMedia>())
            .Concat(item.ExtraItems().Select(member => Best(member.Item, WireMediaRole.Image)).OfType<WireMedia>());

    /// <summary>The items it holds and the pages on what it can be trusted for.</summary>
    public IEnumerable<WireLink> Links()
    {
        foreach (var (named, member) in item.Associations())
        {
            var uri = member.Text("uri", "guid");
            var name = member.Text("rel") is (WireRelation.TranslationOf or WireRelation.Translation) and var relation ? relation : named;
            if (reading.Base.Page(uri) is { } page)
            {
                yield return new WireLink(page, name.Length > 0 ? name : "item", null, reading.Title(member.Text("headline", "title"), at), LanguageTag.Clean(member.Text("language")));
            }
            else if (uri is not null && (uri.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) || uri.StartsWith("tag:", StringComparison.OrdinalIgnoreCase)) && reading.Field(uri, at) is { } reference)
            {
                yield return new WireLink(reference, name.Length > 0 ? name : "item", null, reading.Title(member.Text("headline", "title"), at), LanguageTag.Clean(member.Text("language")));
            }
        }

        foreach (var indicator in item.Objects("trustindicators", "trustindicator"))
        {
            if (reading.Base.Page(indicator.Text("href")) is { } page)
            {
                yield return new WireLink(page, "trustindicator", null, reading.Title(indicator.Text("title", "name"), at));
            }
        }
    }

    private WireMedia? Best(NinjsObject member, WireMediaRole role)
    {
        var files = Renditions(member).ToList();
        var pictures = files.Where(file => file.Role == WireMediaRole.Image).ToList();
        return (pictures.MaxBy(picture => (long)(picture.Width ?? 0) * (picture.Height ?? 0)) ?? files.FirstOrDefault()) is { } best
            ? best with { Role = role }
            : null;
    }

    private IEnumerable<WireMedia> Renditions(NinjsObject holder)
    {
        var told = NinjsCaption.Of(holder, reading, at);
        return holder.Named("renditions").Select(rendition => Rendition(rendition.Name, rendition.Item, told)).OfType<WireMedia>();
    }

    private WireMedia? Rendition(string name, NinjsObject file, NinjsCaption told)
    {
        if (reading.Base.File(file.Text("href", "url")) is not { } url)
        {
            return null;
        }

        var type = file.Text("contenttype", "mimetype");
        var isPicture = type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ?? (told.Type is WireStoryType.Picture or WireStoryType.Graphic || MediaTypes.LooksLikePicture(url));
        return new WireMedia
        {
            Role = !isPicture ? WireMediaRole.Enclosure : name.Contains("thumb", StringComparison.OrdinalIgnoreCase) ? WireMediaRole.Thumbnail : WireMediaRole.Image,
            Url = url,
            Type = type,
            Length = file.Text("sizeinbytes", "size"),
            Width = Pixels(file.Text("width")),
            Height = Pixels(file.Text("height")),
            Title = reading.Title(file.Text("title"), at) ?? told.Title,
            Description = isPicture || told.Type is not WireStoryType.Picture ? told.Caption : null,
            Alt = told.Alt,
            Credit = told.Credit,
        };
    }

    private static int? Pixels(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < 1_000_000 ? (int)pixels : null;
}
