namespace Kawaraban.Language.Characters;

/// <summary>Characters of one class side by side.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Class">Their class; never <see cref="CharacterClass.Mark"/>, unless the text begins with marks.</param>
/// <example><code>ScriptRuns.Of("東京タワー")[1].Class // CharacterClass.Katakana</code></example>
public readonly record struct ScriptRun(TextRange Place, CharacterClass Class);
