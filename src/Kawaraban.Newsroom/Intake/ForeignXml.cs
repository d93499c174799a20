using System.Xml;

namespace Kawaraban.Newsroom.Intake;

/// <summary>
/// The one place where the Newsroom opens XML that anybody may have written: nothing outside of it is asked for, and no entity of its own is
/// put in. How deep and how much is read is each format's own limit.
/// </summary>
internal static class ForeignXml
{
    /// <summary>Of formats that no tool writes with a document type: a file with one is refused.</summary>
    public static XmlReader Open(Stream file) => XmlReader.Create(file, Guarded(DtdProcessing.Prohibit));

    /// <summary>Of formats that tools write with a document type: it is passed over, and what it declares is unknown.</summary>
    /// <param name="mostCharacters">A longer file is refused at that place; 0 for no limit.</param>
    /// <param name="isAsync">Whether it is read without waiting for the stream.</param>
    public static XmlReader OpenWithType(Stream file, long mostCharacters = 0, bool isAsync = false)
    {
        var settings = Guarded(DtdProcessing.Ignore);
        settings.MaxCharactersInDocument = mostCharacters;
        settings.Async = isAsync;
        return XmlReader.Create(file, settings);
    }

    private static XmlReaderSettings Guarded(DtdProcessing documentType) =>
        new() { DtdProcessing = documentType, XmlResolver = null, MaxCharactersFromEntities = 1, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = false };
}
