namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>All of a draft that is translated, in the order in which it is read.</summary>
public sealed record ExchangeSheet(IReadOnlyList<ExchangeHead> Head, IReadOnlyList<ExchangeRow> Rows);
