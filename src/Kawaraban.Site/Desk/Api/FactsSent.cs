namespace Kawaraban.Site.Desk.Api;

/// <param name="Edition">Whose wording it is: one that whoever sends it may write in.</param>
/// <param name="Detail">What the kind adds in words; a commitment's clauses a line each.</param>
internal sealed record SentWording(string Edition, string Text, string Detail = "");

/// <param name="Kind"><c>disputed</c>, <c>superseded</c>, <c>withdrawn</c>, <c>settled</c>, <c>invoked</c>, <c>kept</c>, <c>broken</c>.</param>
/// <param name="Reason">Why; the first four need it.</param>
/// <param name="Other">The number of the other fact.</param>
/// <param name="Outcome">Of a settlement.</param>
internal sealed record SentFactAct(string Kind, string Reason = "", int? Other = null, string? Outcome = null);
