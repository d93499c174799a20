namespace Kawaraban.Site.Desk.Trying;

/// <summary>A part of a page of the guide.</summary>
/// <param name="Rows">The rows of a table with their cells, the points of a list, or one line.</param>
public sealed record GuidePart(GuideForm Form, IReadOnlyList<IReadOnlyList<string>> Rows);
