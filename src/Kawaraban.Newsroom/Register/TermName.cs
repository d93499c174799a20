using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Register;

/// <summary>What a term is called in one language, from a day on.</summary>
public sealed class TermName
{
    public const int MaxForm = 200;
    public const int MaxForms = 60;
    public const int MaxText = 2_000;

    public TermId TermId { get; set; }
    public int Position { get; set; }
    public required TermLanguage Language { get; init; }

    /// <summary>The day from which it holds; null from the beginning. An earlier name of the same language is outdated from then on.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The approved form.</summary>
    public required string Form { get; init; }

    /// <summary>How it is read: kana for Japanese, a respelling elsewhere.</summary>
    public string Reading { get; init; } = "";

    /// <summary>An office or rank that goes with a person's name.</summary>
    public string Title { get; init; } = "";

    /// <summary>How an article says it first, where that differs: 国際灯台機関（ILA）.</summary>
    public string First { get; init; } = "";

    /// <summary>How it says it from then on, where that differs.</summary>
    public string Later { get; init; } = "";

    /// <summary>Other spellings by which it is known and that may stand, one a line.</summary>
    public string Aliases { get; init; } = "";

    /// <summary>Spellings that must not stand, one a line.</summary>
    public string Forbidden { get; init; } = "";

    /// <summary>For the desk.</summary>
    public string Note { get; init; } = "";

    /// <summary>For readers, where the term has a page.</summary>
    public string Description { get; init; } = "";

    /// <summary>All forms and the reading, folded, a line each, with a line end before the first: what a search looks through.</summary>
    public string Search { get; set; } = "";

    /// <summary>Whether the reading tells a reader something: kana over kana does not.</summary>
    public bool ShowsReading => Reading.Length > 0 && (!Language.IsJapanese || Form.Any(c => CharacterClasses.At(c.ToString(), 0) == CharacterClass.Kanji));

    /// <summary>The first day on which it holds.</summary>
    internal DateOnly From => Since ?? DateOnly.MinValue;

    public IEnumerable<string> AliasList => Lines(Aliases);

    public IEnumerable<string> ForbiddenList => Lines(Forbidden);

    /// <summary>Of a term's names the one that holds in a language on a day; the first where none does yet, null where the language has none.</summary>
    public static TermName? HeldOn(IReadOnlyList<TermName> names, TermLanguage language, DateOnly day)
    {
        TermName? held = null, first = null;
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Language != language)
            {
                continue;
            }
            first = first is null || name.From < first.From ? name : first;
            held = name.From <= day && (held is null || name.From >= held.From) ? name : held;
        }
        return held ?? first;
    }

    /// <summary>The form that a text is to use.</summary>
    /// <param name="isFirst">Whether the article mentions it for the first time.</param>
    public string FormFor(bool isFirst) => isFirst ? First.Length > 0 ? First : Form : Later.Length > 0 ? Later : Form;

    /// <summary>Every form by which it is found, with its standing.</summary>
    public IEnumerable<(string Form, FormStanding Standing)> Forms()
    {
        yield return (Form, FormStanding.Approved);
        if (First.Length > 0)
        {
            yield return (First, FormStanding.First);
        }
        if (Later.Length > 0)
        {
            yield return (Later, FormStanding.Later);
        }
        foreach (var alias in AliasList)
        {
            yield return (alias, FormStanding.Alias);
        }
        foreach (var forbidden in ForbiddenList)
        {
            yield return (forbidden, FormStanding.Forbidden);
        }
    }

    /// <summary>The same name, for a term, with forms that must not stand beside those of before.</summary>
    internal TermName For(TermId term, params IReadOnlyList<string> forbidden) => new()
    {
        TermId = term, Language = Language, Since = Since, Form = Form, Reading = Reading, Title = Title, First = First, Later = Later,
        Aliases = Aliases, Forbidden = string.Join('\n', ForbiddenList.Concat(forbidden)), Note = Note, Description = Description,
    };

    internal TermName Forbidding(IReadOnlyList<string> forms) => For(TermId, forms);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
