using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What became of a file that came back.</summary>
/// <param name="Article">Whose it is; null where none of ours has such units.</param>
public sealed record ExchangeReport(ArticleId? Article, IReadOnlyList<ExchangeLine> Lines)
{
    public int Count(ExchangeOutcome outcome) => Lines.Count(line => line.Outcome == outcome);
}
