namespace Kawaraban.Wire.WebPage;

/// <summary>What the names of an element's class and id say of it.</summary>
[Flags]
internal enum NameSigns
{
    None = 0,

    /// <summary>Furniture of the page.</summary>
    Aside = 1,

    /// <summary>The body of an article.</summary>
    Body = 2,

    /// <summary>Readers talk here; they may say more than the article.</summary>
    Comments = 4,

    /// <summary>A line about the article: who wrote it, and when.</summary>
    Line = 8,
}
