namespace Kawaraban.Checking.Reports;

/// <summary>Writes what was found, in the form that the reader asked for.</summary>
internal interface IReport
{
    /// <summary>Writes a document that was read.</summary>
    void Write(CheckedDocument document);

    /// <summary>All documents were read.</summary>
    void End();
}
