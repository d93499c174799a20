using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>A story file in the words of schema.org, as JSON-LD: a set of data, and where it is to be had.</summary>
internal static class FileFacts
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(FileSheet sheet, PublicAddress site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _readable))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Dataset");
            json.WriteString("name", sheet.Wording.Title);
            json.WriteString("description", sheet.Wording.About.Length > 0 ? sheet.Wording.About : sheet.Wording.Title);
            json.WriteString("url", site.Of(Paths.StoryFile(sheet.Edition, sheet.File.Key)));
            json.WriteString("inLanguage", sheet.Edition.Language);
            json.WriteStartArray("distribution");
            foreach (var format in StoryFileFormat.All)
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataDownload");
                json.WriteString("encodingFormat", format.ContentType.Split(';')[0]);
                json.WriteString("contentUrl", site.Of(Paths.StoryFileData(sheet.Edition, sheet.File.Key, format.Name)));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
