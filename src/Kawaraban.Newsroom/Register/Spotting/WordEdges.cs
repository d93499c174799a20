using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>Where a name may begin and end in a text.</summary>
internal abstract class WordEdges(string text)
{
    protected string Text { get; } = text;

    public static WordEdges Of(string text, TermLanguage language) => language.IsJapanese ? new JapaneseEdges(text) : new SpacedEdges(text);

    /// <summary>Told quickly, and before anything is found: whether it is worth looking for a name that begins there.</summary>
    public bool MayBegin(int at) => !IsInsideWord(at) && !char.IsLowSurrogate(Text[at]);

    /// <summary>Whether a name may begin there.</summary>
    public abstract bool Begins(int at);

    /// <summary>Whether a name may end just before.</summary>
    public abstract bool Ends(int at);

    /// <summary>Between two letters or digits of a script with spaces.</summary>
    protected bool IsInsideWord(int at) => at > 0 && at < Text.Length && IsSpaced(Text[at - 1]) && IsSpaced(Text[at]);

    private static bool IsSpaced(char c) => c < 0x80
        ? char.IsAsciiLetterOrDigit(c)
        : !IsJapanese(c) && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark);

    private static bool IsJapanese(char c) => char.IsSurrogate(c) || CharacterClasses.Of(new System.Text.Rune(c)).IsJapanese();
}
