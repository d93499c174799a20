using System.Text;
using Kawaraban.Wire.Detection;

namespace Kawaraban.Wire.Wxr;

/// <summary>An export in a file of any size.</summary>
internal static class WxrFile
{
    private const int BufferLength = 128 * 1024;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <param name="file">The file; it is read from where it stands, twice.</param>
    /// <param name="start">Where its bytes begin.</param>
    /// <param name="encoding">What its first bytes say of its encoding.</param>
    /// <param name="reading">The reading this is part of.</param>
    public static StoryStream Open(Stream file, long start, StatedEncoding encoding, Reading reading)
    {
        var export = WxrExport.Open(() => Text(file, start + encoding.MarkLength, encoding.Encoding), reading);
        if (encoding.Name == "utf-8" && export.Strange is { Replaced: > 0 } strange)
        {
            return OpenMended(file, start, encoding, export, strange.Replaced * 4 < strange.BeyondAscii, reading);
        }

        return Stream(export, encoding.Name, isRepaired: false, reading);
    }

    private static StoryStream OpenMended(Stream file, long start, StatedEncoding encoding, WxrExport export, bool isMostlyUtf8, Reading reading)
    {
        var name = isMostlyUtf8 ? "utf-8" : "windows-1252";
        reading.Warn("bad-encoding", $"Bytes do not fit the stated encoding; they were read as {name}.");
        return Stream(isMostlyUtf8 ? export : WxrExport.Open(() => Text(file, start + encoding.MarkLength, Western), reading), name, isRepaired: true, reading);
    }

    private static StoryStream Stream(WxrExport export, string encoding, bool isRepaired, Reading reading) => new(
        export.Head with { Encoding = encoding, WellFormed = export.WellFormed && !isRepaired },
        export.Count,
        export.Head.Ok ? export.Stories() : [],
        () => reading.Warnings,
        () => export.WellFormed && !isRepaired);

    private static StreamReader Text(Stream file, long start, Encoding encoding)
    {
        file.Position = start;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, BufferLength, leaveOpen: true);
    }
}
