namespace Kawaraban.Newsroom.Register;

/// <summary>An entry of the name register: a person, place, organisation, work or phrase, and what it is called in each language.</summary>
public sealed class Term
{
    public const int MaxSlug = 100;
    public const int MaxNames = 40;

    public required TermId Id { get; init; }
    public TermKind Kind { get; set; }
    public TermState State { get; set; } = TermState.Approved;

    /// <summary>The language-neutral name, by which files and readers' pages know it: lower-case letters, digits and hyphens. Permanent.</summary>
    public required string Slug { get; init; }

    /// <summary><c>Q</c> and a number; empty for none.</summary>
    public string Wikidata { get; set; } = "";

    /// <summary>Whether readers get a page of it.</summary>
    public bool IsPublic { get; set; }

    /// <summary>Counts the changes: a change names the one it was made on.</summary>
    public int Revision { get; set; } = 1;

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>By language and the day from which each holds.</summary>
    public List<TermName> Names { get; init; } = [];

    public IEnumerable<TermLanguage> Languages => Names.Select(name => name.Language).Distinct();

    /// <summary>The name that holds in a language on a day; null where the language has none.</summary>
    public TermName? NameAt(TermLanguage language, DateOnly day) => TermName.HeldOn(Names, language, day);

    /// <summary>The form of the name on that day; where the language has none, the first of any language.</summary>
    public string FormAt(TermLanguage language, DateOnly day) => (NameAt(language, day) ?? Names[0]).Form;

    /// <summary>Puts the names into one order, numbered.</summary>
    public void Arrange()
    {
        Names.Sort((one, other) => string.CompareOrdinal(one.Language.Tag, other.Language.Tag) is var byLanguage and not 0 ? byLanguage : one.From.CompareTo(other.From));
        for (var i = 0; i < Names.Count; i++)
        {
            Names[i].Position = i;
        }
    }

    /// <summary>
    /// Keeps what a change by hand replaces: an approved form that stands nowhere any more becomes one that may not stand, so that the articles
    /// that have it are found.
    /// </summary>
    public void KeepReplaced(Term before)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            var name = Names[i];
            var replaced = before.Names.Where(old => old.Language == name.Language && old.Since == name.Since).Select(old => old.Form)
                .Where(form => !Names.Where(other => other.Language == name.Language).SelectMany(other => other.Forms()).Any(known => known.Form == form)).ToList();
            if (replaced.Count > 0)
            {
                Names[i] = name.Forbidding(replaced);
            }
        }
    }

    /// <summary>Editors change any entry, translators what is still a proposal.</summary>
    public bool MayBeChangedBy(bool editor) => editor || State == TermState.Proposed;
}
