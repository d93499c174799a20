namespace Kawaraban.Newsroom.Memory.Tmx;

/// <summary>A translation unit: one text in several languages.</summary>
/// <param name="SourceLanguage">The language that it was translated from, as the unit or the header says; <c>*all*</c> for any.</param>
internal sealed record TmxUnit(
    string SourceLanguage, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<TmxExtra> Extras, IReadOnlyList<TmxVariant> Variants)
{
    /// <summary>The variant that the others were made from: the one of the source's language, else of its primary language, else the first.</summary>
    public TmxVariant? Source =>
        Variants.FirstOrDefault(variant => variant.Language.Equals(SourceLanguage, StringComparison.OrdinalIgnoreCase))
        ?? Variants.FirstOrDefault(variant => Direction.Primary(variant.Language) == Direction.Primary(SourceLanguage))
        ?? (Variants.Count > 0 ? Variants[0] : null);
}
