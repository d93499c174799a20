namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What became of a unit that came back.</summary>
public enum ExchangeOutcome
{
    /// <summary>It is the block's text now.</summary>
    Landed,

    /// <summary>It stands beside the block until somebody decides.</summary>
    ToCheck,

    /// <summary>It had nothing new.</summary>
    Unchanged,

    /// <summary>It is no unit of ours.</summary>
    Unknown,

    /// <summary>It could not be kept.</summary>
    Refused,
}
