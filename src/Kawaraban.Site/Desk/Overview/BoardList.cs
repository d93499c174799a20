using Kawaraban.Newsroom.Archive.Records;

namespace Kawaraban.Site.Desk.Overview;

/// <summary>A page of one of the board's lists.</summary>
/// <param name="Name">The query name that turns its pages, and the word of its title.</param>
/// <param name="Page">From 1.</param>
public sealed record BoardList(string Name, IReadOnlyList<BoardRow> Rows, int Total, int Page)
{
    public const int PageSize = 25;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
