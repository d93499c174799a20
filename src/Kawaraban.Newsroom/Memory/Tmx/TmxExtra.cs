namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>A note or a property of a unit or a variant, carried as it is.</summary>
/// <param name="Element"><c>note</c> or <c>prop</c>.</param>
/// <param name="Attributes">Its attributes by their names, <c>xml:lang</c> among them.</param>
/// <param name="Text">What it says.</param>
internal sealed record TmxExtra(string Element, IReadOnlyDictionary<string, string> Attributes, string Text)
{
    public string? Type => Attributes.GetValueOrDefault(TmxNames.Type);
}
