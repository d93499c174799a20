namespace Kawaraban.Wire.Blocks;

/// <summary>A link.</summary>
/// <param name="Url">An absolute http, https, mailto or tel address.</param>
/// <param name="Text">What is linked.</param>
public sealed record LinkRun(string Url, WireText Text) : WireInline;
