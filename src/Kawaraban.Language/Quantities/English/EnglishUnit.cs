namespace Kawaraban.Language.Quantities.English;

/// <summary>A unit, or a noun for what is counted, as it may be written after a number.</summary>
/// <param name="Word">The word or sign.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Code">Its code, if it has one.</param>
/// <param name="Factor">How many of the coded unit it is: a decade is ten years.</param>
internal sealed record EnglishUnit(string Word, QuantityKind Kind, string? Code, decimal Factor)
{
    /// <summary>Whether it names people or things, between which and the number adjectives may stand.</summary>
    public bool IsNoun => Kind is QuantityKind.People or QuantityKind.Count;
}
