namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Which XLIFF is written. Both are read.</summary>
public enum ExchangeVersion
{
    Xliff21,
    Xliff12,
}
