using System.Runtime.CompilerServices;
using System.Xml;
using Kawaraban.Newsroom.Intake;

namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>Reads entries from TBX, one at a time: ISO 30042:2019 in the style DCA, and the <c>martif</c> of the edition before.</summary>
public static class TbxReader
{
    /// <exception cref="TermFileException">The file is no such TBX from some place on.</exception>
    public static async IAsyncEnumerable<TermEntry> ReadAsync(Stream tbx, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using var xml = ForeignXml.OpenWithType(tbx, TermFileLimits.LargestFile, isAsync: true);
        await ReadRootAsync(xml);
        while (await ToEntryAsync(xml))
        {
            cancel.ThrowIfCancellationRequested();
            yield return await EntryOfAsync(xml);
        }
    }

    private static async Task ReadRootAsync(XmlReader xml)
    {
        await LocatedAsync(xml, xml.MoveToContentAsync);
        if (!TbxNames.IsRoot(xml.LocalName))
        {
            throw new TermFileException(PlaceOf(xml), $"the file begins with <{xml.LocalName}>, and TBX with <tbx> or <martif>");
        }
        if (xml.GetAttribute("style") is "dct")
        {
            throw new TermFileException(PlaceOf(xml), "the file is TBX in the style DCT; the style DCA is read");
        }
    }

    private static Task<bool> ToEntryAsync(XmlReader xml) => LocatedAsync(xml, async () =>
    {
        while (await xml.ReadAsync())
        {
            if (xml.NodeType == XmlNodeType.Element && TbxNames.IsEntry(xml.LocalName))
            {
                return true;
            }
        }
        return false;
    });

    private static Task<TermEntry> EntryOfAsync(XmlReader xml)
    {
        var place = PlaceOf(xml);
        return LocatedAsync(xml, async () => new TermEntry(place, await new TbxEntryReader(xml).ReadAsync()));
    }

    private static async Task<T> LocatedAsync<T>(XmlReader xml, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (XmlException wrong)
        {
            var place = wrong.LineNumber > 0 ? new FilePlace(wrong.LineNumber, wrong.LinePosition) : PlaceOf(xml);
            throw new TermFileException(place, wrong.Message);
        }
    }

    internal static FilePlace PlaceOf(XmlReader xml) => xml is IXmlLineInfo line && line.HasLineInfo() ? new FilePlace(Math.Max(line.LineNumber, 1), Math.Max(line.LinePosition, 1)) : new FilePlace(1, 1);
}
