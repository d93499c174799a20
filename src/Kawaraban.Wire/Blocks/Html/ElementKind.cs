namespace Kawaraban.Wire.Blocks.Html;

/// <summary>What an element of foreign HTML is to a composer.</summary>
internal enum ElementKind
{
    /// <summary>It and all it holds stay outside.</summary>
    Nothing,
    Inline,
    Break,
    Separator,
    Container,
    Heading,
    List,
    Quotation,
    Aside,
    Figure,
    Table,
    Picture,
    Embed,
    Preformatted,
    Ruby,
    InlineQuote,
    Raised,
}
