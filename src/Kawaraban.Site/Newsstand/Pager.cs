using Kawaraban.Newsroom.Archive.Live;

namespace Kawaraban.Site.Newsstand;

/// <summary>Lists go back by the short code of the last article shown, so that a page of older articles stays the same while new ones come.</summary>
internal static class Pager
{
    public const int PageLength = 20;
    private const string CodeLetters = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int CodeLength = 7;

    /// <summary>The code, if it can be one: anything else is as if it were not there.</summary>
    public static string? CodeOf(string? before) =>
        before is { Length: CodeLength } && before.All(letter => CodeLetters.Contains(letter)) ? before : null;

    public static string Query(string? before) => before is null ? "" : "?before=" + before;

    /// <summary>The articles of a page, of one more than it holds; and from where the next goes on.</summary>
    public static (IReadOnlyList<ArticleCard> Shown, string? Next) Cut(IReadOnlyList<ArticleCard> cards) =>
        cards.Count > PageLength ? ([.. cards.Take(PageLength)], cards[PageLength - 1].ShortCode) : (cards, null);
}
