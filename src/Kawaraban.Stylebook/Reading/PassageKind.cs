namespace Kawaraban.Stylebook.Reading;

/// <summary>What a passage is in its article: a rule may ask other things of a heading than of a paragraph.</summary>
public enum PassageKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A headline or a heading within the body.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A passage quoted from elsewhere, as it was written there.</summary>
    Quotation,

    /// <summary>Words of the text repeated in large letters.</summary>
    PullQuote,

    /// <summary>What stands below a picture or above a table.</summary>
    Caption,

    /// <summary>A cell of a table.</summary>
    Cell,
}
