using System.Globalization;
using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Modules;

/// <summary>GeoRSS (simple and GML) and the W3C's geo: a point has the address <c>geo:latitude,longitude</c> (RFC 5870) for its code.</summary>
internal static class GeoModule
{
    private static readonly char[] Separators = [' ', ',', '\t', '\n', '\r'];

    public static IEnumerable<WirePlace> Read(XElement item, Reading reading, string at)
    {
        var name = reading.Field(item.Text(Vocabulary.GeoRss + "featureName"), at);
        var found = false;
        foreach (var (latitude, longitude) in Points(item).Distinct())
        {
            found = true;
            var position = string.Create(CultureInfo.InvariantCulture, $"{latitude},{longitude}");
            yield return new WirePlace(name ?? position, "geo:" + position);
        }

        if (!found && name is not null)
        {
            yield return new WirePlace(name);
        }
    }

    private static IEnumerable<(double Latitude, double Longitude)> Points(XElement item)
    {
        var holders = item.Elements(Vocabulary.Geo + "point").Prepend(item).ToList();
        var pairs = holders.Select(holder => $"{holder.Text(Vocabulary.Geo + "lat", Vocabulary.Icbm + "latitude")} {holder.Text(Vocabulary.Geo + "long", Vocabulary.Geo + "lon", Vocabulary.Icbm + "longitude")}");
        var points = item.Elements(Vocabulary.GeoRss + "point").Concat(item.Elements(Vocabulary.GeoRss + "where").Descendants(Vocabulary.Gml + "pos"))
            .Concat(item.Elements(Vocabulary.Gml + "point").Descendants(Vocabulary.Gml + "pos")).Select(point => point.Value);
        return points.Concat(pairs).Select(Point).OfType<(double, double)>();
    }

    private static (double Latitude, double Longitude)? Point(string text)
    {
        var parts = text.Length > 200 ? [] : text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && Number(parts[0]) is { } latitude && Number(parts[1]) is { } longitude && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? (latitude, longitude)
            : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
