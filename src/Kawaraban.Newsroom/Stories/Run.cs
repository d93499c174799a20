namespace Kawaraban.Newsroom.Stories;

/// <summary>A run of inline text under one set of marks. A newline in the text is a line break.</summary>
/// <param name="Text">The characters; for ruby, the base.</param>
/// <param name="Marks">Strong, emphasis, code.</param>
/// <param name="Href">The address of a link: http, https, mailto, or <c>story:key</c> for another story of the paper.</param>
/// <param name="Language">The language tag of a foreign run.</param>
/// <param name="Reading">The ruby reading over the base.</param>
public sealed record Run(string Text, Marks Marks = Marks.None, string? Href = null, string? Language = null, string? Reading = null)
{
    internal bool LooksLike(Run other) =>
        Reading is null && other.Reading is null
        && Marks == other.Marks && Href == other.Href && Language == other.Language;
}
