namespace Kawaraban.Site.Desk;

/// <summary>Back to the page that a form was sent from, which says what was done.</summary>
internal static class BackTo
{
    public static LeadTo Of(string back, string done)
    {
        var path = OwnPath.Of(back);
        var (page, place) = path.Split('#', 2) is [var before, var anchor] ? (before, "#" + anchor) : (path, "");
        return new LeadTo($"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done={done}{place}");
    }
}
