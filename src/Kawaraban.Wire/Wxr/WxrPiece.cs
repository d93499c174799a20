namespace Kawaraban.Wire.Wxr;

/// <summary>The markup of one item of an export.</summary>
/// <param name="Markup">From <c>&lt;item&gt;</c> to <c>&lt;/item&gt;</c>.</param>
/// <param name="IsWhole">Whether its end was found, and nothing of it had to be left out.</param>
internal readonly record struct WxrPiece(string Markup, bool IsWhole);
