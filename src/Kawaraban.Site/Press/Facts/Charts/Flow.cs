namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>What one party gave the other.</summary>
/// <param name="Number">The fact's number, as in the table.</param>
/// <param name="Text">What, and how much.</param>
/// <param name="Language">Of the text; null where it is the page's own.</param>
public sealed record Flow(int Number, string Text, bool IsOld = false, bool IsDisputed = false, string? Language = null);
