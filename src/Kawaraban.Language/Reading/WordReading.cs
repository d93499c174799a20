using Kawaraban.Language.Analysis;

namespace Kawaraban.Language.Reading;

/// <summary>A word of a text, or the space between two, with its reading.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Surface">As it is written.</param>
/// <param name="Kana">How it is read, in katakana, or as it is written where nobody knows.</param>
/// <param name="Spoken">How it is spoken, in katakana with ー for long vowels.</param>
/// <param name="PartOfSpeech">What it is.</param>
/// <param name="IsRead">Whether its reading is known.</param>
internal readonly record struct WordReading(
    TextRange Place, string Surface, string Kana, string Spoken, PartOfSpeech PartOfSpeech, bool IsRead)
{
    /// <summary>Whether it is part of a number, or what is counted by it.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The reading that the text itself gives, as it gives it; null if it gives none.</summary>
    public string? Given { get; init; }
}
