using Kawaraban.Language;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Register;

/// <summary>The language of a name: the first part of a language tag. Editions of one language share their names.</summary>
public readonly record struct TermLanguage
{
    private TermLanguage(string tag) => Tag = tag;

    /// <summary><c>en</c>, <c>ja</c>.</summary>
    public string Tag { get => field ?? ""; }

    /// <summary>Whether words stand without spaces between them.</summary>
    public bool IsJapanese => TextLanguage.TryParse(Tag, out var language) && language.IsJapanese;

    public bool IsEnglish => TextLanguage.TryParse(Tag, out var language) && language.IsEnglish;

    public static TermLanguage Of(Edition edition) => Parse(edition.Language);

    /// <param name="tag">A language tag; what follows its first hyphen does not count.</param>
    public static TermLanguage Parse(string tag) => new(tag.Split('-', '_')[0].ToLowerInvariant());

    public static bool IsValid(string tag) => Stories.LanguageTag.IsValid(tag);

    public override string ToString() => Tag;
}
