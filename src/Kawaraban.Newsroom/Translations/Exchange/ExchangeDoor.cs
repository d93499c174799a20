using System.Xml;
using System.Xml.Linq;
using Kawaraban.Newsroom.Translations.Exchange.Xliff12;
using Kawaraban.Newsroom.Translations.Exchange.Xliff21;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Translations out as XLIFF 2.1 or 1.2, and in again. Nothing that a file holds is an exception.</summary>
public static class ExchangeDoor
{
    /// <summary>Of a file that comes in, in bytes.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    public static void Write(Stream stream, ExchangeFile file, ExchangeVersion version)
    {
        var document = version == ExchangeVersion.Xliff12 ? Xliff12Writer.Write(file) : Xliff21Writer.Write(file);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = false, NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });
        document.Save(writer);
    }

    public static async Task<ExchangeReading> ReadAsync(Stream stream, CancellationToken cancel = default)
    {
        var bytes = new MemoryStream();
        var piece = new byte[64 * 1024];
        int count;
        while ((count = await stream.ReadAsync(piece, cancel)) > 0)
        {
            if (bytes.Length + count > LargestFile)
            {
                return new ExchangeReading.Refused(0, 0, $"the file is larger than {LargestFile / 1024 / 1024} MB");
            }
            bytes.Write(piece, 0, count);
        }
        return Read(bytes);
    }

    private static ExchangeReading Read(MemoryStream bytes)
    {
        if (JudgedXml.Judge(bytes) is { } refused)
        {
            return refused;
        }
        return Read(JudgedXml.Load(bytes).Root!);
    }

    private static ExchangeReading Read(XElement root)
    {
        var version = root.Attribute("version")?.Value.Trim() ?? "";
        return (root.Name.LocalName, version.Split('.')[0]) switch
        {
            ("xliff", "1") => Some(Xliff12Reader.Read(root)),
            ("xliff", "2") => Some(Xliff21Reader.Read(root)),
            ("xliff", _) => Refused(root, $"this is XLIFF '{version}': 1.2 and 2.0 to 2.2 are read"),
            _ => Refused(root, $"the file is no XLIFF: it begins with <{root.Name.LocalName}>"),
        };
    }

    private static ExchangeReading Some(IReadOnlyList<ExchangeFile> files) =>
        files.Any(file => file.Units.Count > 0) ? new ExchangeReading.Read(files) : new ExchangeReading.Refused(0, 0, "the file has no units");

    private static ExchangeReading.Refused Refused(IXmlLineInfo place, string message) => new(place.LineNumber, place.LinePosition, message);
}
