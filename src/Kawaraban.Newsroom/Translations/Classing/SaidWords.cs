using Kawaraban.Language;

namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>Cuts a text into words and weighs each.</summary>
internal abstract class SaidWords
{
    private static readonly SaidWords English = new EnglishWords();
    private static readonly SaidWords Japanese = new JapaneseWords();
    private static readonly SaidWords Other = new OtherWords();

    public static SaidWords Of(TextLanguage? language) => language is not { } known ? Other : known.IsEnglish ? English : Japanese;

    public abstract IReadOnlyList<SaidWord> Read(string text);
}
