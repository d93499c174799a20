using System.Text.RegularExpressions;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>NITF 3.0 to 3.6, and 2.5 as far as it is alike: one story a file.</summary>
internal static partial class NitfReader
{
    private const int HeadLength = 4096;

    public static WireDocument Read(XmlRead xml, string text, Reading reading)
    {
        var nitf = xml.Root.Below("nitf").FirstOrDefault() ?? xml.Root!;
        return new WireDocument
        {
            Format = WireFormat.Nitf,
            Version = Version(text),
            Source = NitfSource.Read(nitf, reading),
            Items = reading.Stories([nitf], (root, at) => new NitfStory(root, root.Base(reading.Base), null, reading, at).Read()),
        };
    }

    /// <summary>The version that the version attribute, the schema's or the document type's name tells.</summary>
    private static string Version(string text)
    {
        var match = VersionName().Match(text[..Math.Min(text.Length, HeadLength)]);
        return match.Success ? $"{match.Groups[1].Value}.{match.Groups[2].Value}" : "";
    }

    [GeneratedRegex("nitf[ _-]?v?([23])[.-]?([0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex VersionName();
}
