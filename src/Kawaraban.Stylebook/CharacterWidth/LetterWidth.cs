namespace Kawaraban.Stylebook.CharacterWidth;

/// <summary>A whole square, or half of one.</summary>
internal enum LetterWidth
{
    Half,
    Full,
}
