namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>What became of a unit.</summary>
/// <param name="Unit">Its id, as the file has it.</param>
/// <param name="Reasons">Codes of <see cref="LandingReason"/>.</param>
public sealed record ExchangeLine(string Unit, ExchangeOutcome Outcome, IReadOnlyList<string> Reasons);
