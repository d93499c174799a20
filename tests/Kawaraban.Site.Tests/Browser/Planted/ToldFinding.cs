namespace Kawaraban.Site.Tests.Browser.Planted;

/// <summary>A finding as the desk tells it to the bench.</summary>
internal sealed record ToldFinding(string Key, string Rule, string Severity, ToldPlace? Target, ToldPlace? Source, string? Fix, string State)
{
    public bool IsOpen => State == "open";

    /// <summary>Must or should.</summary>
    public bool IsToDo => Severity != "note";
}

/// <summary>In UTF-16 units of the plain text of a block or a field.</summary>
internal sealed record ToldPlace(Guid? Block, string? Field, int? Start, int? End, string Excerpt)
{
    public bool Meets(int start, int length) => Start < start + length && End > start;
}
