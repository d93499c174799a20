using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Site.Newsstand.Receipts;

/// <param name="From">The edition of the source; null for an article of the edition's own.</param>
public sealed record ReceiptSheet(Edition Edition, Edition? From, ArticleReceipt Receipt);
