using System.Text.Json;
using Kawaraban.Wire.Pictures;

namespace Kawaraban.Wire.Json;

/// <summary>What a picture says of itself, as the JSON that <c>docs/contracts</c> promises.</summary>
public static class PictureReadJson
{
    /// <summary>Writes it as UTF-8 on one line, without the line's end.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="picture">What was read.</param>
    public static void Write(Stream output, PictureRead picture)
    {
        using var json = new Utf8JsonWriter(output, WireJson.OneLine);
        json.WriteStartObject();
        json.WriteBoolean("ok", picture.Ok);
        json.WriteString("format", EnumName.Of(picture.Kind));
        json.WriteInteger("width", picture.Width);
        json.WriteInteger("height", picture.Height);
        json.WriteInteger("frames", picture.Frames);
        json.WriteInteger("orientation", picture.Orientation);
        json.WritePropertyName("iptc");
        Write(json, picture.Words);
        WireJson.WriteError(json, picture.Error);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PictureWords words)
    {
        json.WriteStartObject();
        json.WriteString("headline", words.Headline);
        json.WriteString("caption", words.Caption);
        json.WriteString("byline", words.Byline);
        json.WriteString("credit", words.Credit);
        json.WriteString("copyright", words.Copyright);
        json.WriteString("instructions", words.Instructions);
        json.WriteString("city", words.City);
        json.WriteString("country", words.Country);
        json.WriteList("keywords", words.Keywords, (writer, keyword) => writer.WriteStringValue(keyword));
        json.WriteString("created", words.Created);
        json.WriteEndObject();
    }
}
