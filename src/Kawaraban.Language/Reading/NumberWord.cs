namespace Kawaraban.Language.Reading;

/// <summary>A part of a number, or its counter, with its reading.</summary>
/// <param name="Kana">Its reading in katakana; empty where an earlier word holds it.</param>
/// <param name="IsOwn">Whether the reading is this word's alone, and not that of several digits together.</param>
internal readonly record struct NumberWord(string Kana, bool IsOwn);
