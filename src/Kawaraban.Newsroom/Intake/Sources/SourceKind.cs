namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>Where a source is.</summary>
public enum SourceKind
{
    /// <summary>A feed or wire file at an address.</summary>
    Feed,

    /// <summary>One web page at an address: an article that may change.</summary>
    Page,

    /// <summary>A folder that files are dropped into; the address is its name.</summary>
    Folder,
}
