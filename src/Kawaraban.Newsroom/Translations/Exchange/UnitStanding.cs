namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>How far the text of a unit is.</summary>
public enum UnitStanding
{
    /// <summary>Nothing yet, or a tool's guess that nobody took.</summary>
    Open,

    /// <summary>Only some of its segments have a translation.</summary>
    Partly,

    Translated,
    Reviewed,
    Final,
}
