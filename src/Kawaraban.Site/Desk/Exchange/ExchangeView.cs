using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Site.Desk.Exchange;

/// <summary>The page of exchange of one draft.</summary>
public sealed record ExchangeView(Seat Seat, DraftView Draft)
{
    /// <summary>What became of a file that was just taken; null where none was.</summary>
    public ExchangeReport? Report { get; init; }

    /// <summary>Why a file was not taken.</summary>
    public string? Wrong { get; init; }

    public string Path => $"/desk/articles/{Draft.Article.Id}";
}
