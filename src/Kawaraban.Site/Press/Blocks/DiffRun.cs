namespace Kawaraban.Site.Press.Blocks;

/// <summary>A run of text that the other text has too, or has not.</summary>
public sealed record DiffRun(string Text, bool IsChanged);
