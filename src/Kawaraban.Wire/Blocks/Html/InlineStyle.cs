namespace Kawaraban.Wire.Blocks.Html;

/// <summary>How characters stand in foreign HTML at one point: inside which link, how stressed, in what language.</summary>
internal readonly record struct InlineStyle(string? Link, string? Language, bool Strong, bool Emphasis, bool Code)
{
    /// <summary>How many wrappings the style needs.</summary>
    public int Weight =>
        (Link is null ? 0 : 1) + (Language is null ? 0 : 1) + (Strong ? 1 : 0) + (Emphasis ? 1 : 0) + (Code ? 1 : 0);
}
