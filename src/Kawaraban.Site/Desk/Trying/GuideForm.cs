namespace Kawaraban.Site.Desk.Trying;

/// <summary>What a part of a page of the guide is.</summary>
public enum GuideForm
{
    Title,
    Heading,
    Paragraph,
    List,
    Table,
}
