namespace Kawaraban.Language.Quantities.Japanese;

/// <summary>How surely a unit makes a number of the kanji before it.</summary>
internal enum UnitStrength
{
    /// <summary>Only of Arabic digits and of kanji numbers of more than one character: 三十階.</summary>
    Loose,

    /// <summary>As <see cref="Loose"/>, and of 数: 数メートル.</summary>
    Plain,

    /// <summary>Of a single kanji too: 三人.</summary>
    Strong,
}
