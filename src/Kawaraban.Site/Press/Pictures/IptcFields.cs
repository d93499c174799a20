using System.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Iptc;

namespace Kawaraban.Site.Press.Pictures;

/// <summary>The fields of the older IPTC-IIM record, whose bytes may or may not say which encoding they are in.</summary>
internal sealed class IptcFields(IReadOnlyList<MetadataExtractor.Directory> directories)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly IptcDirectory[] records = [.. directories.OfType<IptcDirectory>()];

    public string? Headline => First(IptcDirectory.TagHeadline);

    public string? Caption => First(IptcDirectory.TagCaption);

    public string? Byline => All(IptcDirectory.TagByLine) is { Count: > 0 } names ? string.Join(", ", names) : null;

    public string? Credit => First(IptcDirectory.TagCredit);

    public string? Copyright => First(IptcDirectory.TagCopyrightNotice);

    public string? City => First(IptcDirectory.TagCity);

    public string? Country => First(IptcDirectory.TagCountryOrPrimaryLocationName);

    public IReadOnlyList<string> Keywords => All(IptcDirectory.TagKeywords);

    public PictureMoment? Created =>
        First(IptcDirectory.TagDateCreated) is { } date
            ? PictureMoment.Parse(date + "T" + First(IptcDirectory.TagTimeCreated)) ?? PictureMoment.Parse(date)
            : null;

    private string? First(int tag) => All(tag) is [var first, ..] ? first : null;

    private IReadOnlyList<string> All(int tag) => FieldText.Clean(records.SelectMany(r => Texts(r.GetObject(tag))));

    private static IEnumerable<string?> Texts(object? value) => value switch
    {
        StringValue one => [Decode(one.Bytes)],
        StringValue[] many => many.Select(v => Decode(v.Bytes)),
        string text => [text],
        string[] texts => texts,
        _ => [],
    };

    // With the UTF-8 marker this is what was said; without it, bytes that happen to be sound UTF-8 nearly always are.
    private static string Decode(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
