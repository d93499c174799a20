namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What a code of an exchanged text stands for. The first six stand around words, the others between them.</summary>
public enum CodeKind
{
    Strong,
    Emphasis,
    Code,
    Link,
    Language,
    Ruby,

    /// <summary>A line break within a text.</summary>
    Break,

    /// <summary>The next item of a list.</summary>
    Item,

    /// <summary>The next row of a table.</summary>
    Row,

    /// <summary>The next cell of a row.</summary>
    Cell,

    /// <summary>What follows says whose words they are.</summary>
    Attribution,

    /// <summary>What follows is the next of the source blocks that one block is made from.</summary>
    NextBlock,
}
