using System.Globalization;

namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>What an entry of a TBX file says, put together to a term of ours. Files of other programs say less, and are taken as far as they go.</summary>
internal sealed class TbxEntry
{
    private readonly List<TbxForm> _forms = [];
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<TermLanguage, string> _definitions = [];
    private TermLanguage? _language;
    private TbxForm? _form;
    private string _subject = "";
    private string _wikidata = "";

    public string Key { get; set; } = "";

    public int Count => _forms.Count;

    public void Open(TermLanguage language) => (_language, _form) = (language, null);

    public void OpenTerm() => _form = null;

    /// <returns>False for a term that stands outside of a language.</returns>
    public bool Say(string element, string type, string target, string text)
    {
        switch (element)
        {
            case "term" when _language is { } language:
                _forms.Add(_form = new TbxForm(language, text));
                return true;
            case "term":
                return false;
            case "xref" when target.StartsWith(TbxNames.Wikidata, StringComparison.Ordinal):
                _wikidata = target[TbxNames.Wikidata.Length..];
                return true;
            case "note" when text.StartsWith(TbxNames.Own, StringComparison.Ordinal) && text.IndexOf('=', StringComparison.Ordinal) is var sign and > 0:
                (_form?.Own ?? _own)[text[TbxNames.Own.Length..sign]] = text[(sign + 1)..];
                return true;
            default:
                SayOfTerm(element, type, text);
                return true;
        }
    }

    public Term ToTerm()
    {
        var term = new Term
        {
            Id = TermId.New(), Slug = _own.GetValueOrDefault("key") ?? (TermSlug.Of(Key) == Key ? Key : ""), Kind = OneOf(_subject, TermKind.Phrase),
            State = OneOf(_own.GetValueOrDefault("state") ?? "", TermState.Approved), IsPublic = _own.GetValueOrDefault("public") == "yes", Wikidata = _wikidata, CreatedAt = default,
            Names = [.. _forms.GroupBy(form => form.Language).SelectMany(NamesOf)],
        };
        term.Arrange();
        return term;
    }

    private void SayOfTerm(string element, string type, string text)
    {
        if (element == "descrip" && type == "subjectField")
        {
            _subject = text;
        }
        else if (element == "descrip" && type == "definition" && _language is { } language)
        {
            _definitions.TryAdd(language, text);
        }
        else if (element == "termNote" && type is "administrativeStatus" or "normativeAuthorization" && _form is not null)
        {
            _form.Status = text;
        }
        else if (element == "note" && _form is not null)
        {
            _form.Note = text;
        }
    }

    private IEnumerable<TermName> NamesOf(IGrouping<TermLanguage, TbxForm> ofLanguage)
    {
        var byName = ofLanguage.GroupBy(form => form.Own.GetValueOrDefault("name") ?? "0").ToList();
        for (var i = 0; i < byName.Count; i++)
        {
            var definition = i == byName.Count - 1 ? _definitions.GetValueOrDefault(ofLanguage.Key) : null;
            yield return NameOf(ofLanguage.Key, [.. byName[i]], definition ?? "");
        }
    }

    private static TermName NameOf(TermLanguage language, IReadOnlyList<TbxForm> forms, string definition)
    {
        var approved = forms.FirstOrDefault(form => form.Is(FormStanding.Approved)) ?? forms.FirstOrDefault(form => !form.Is(FormStanding.Forbidden)) ?? forms[0];
        var others = forms.Where(form => form != approved).ToList();
        return new TermName
        {
            Language = language, Form = approved.Text, Since = DateOnly.TryParseExact(approved.Field("since"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since) ? since : null,
            Reading = approved.Field("reading"), Title = approved.Field("title"), Note = approved.Note, Description = approved.Field("description") is { Length: > 0 } own ? own : definition,
            First = others.FirstOrDefault(form => form.Is(FormStanding.First))?.Text ?? "",
            Later = others.FirstOrDefault(form => form.Is(FormStanding.Later))?.Text ?? "",
            Aliases = string.Join('\n', others.Where(form => form.Is(FormStanding.Alias) || form.Is(FormStanding.Approved)).Select(form => form.Text)),
            Forbidden = string.Join('\n', others.Where(form => form.Is(FormStanding.Forbidden)).Select(form => form.Text)),
        };
    }

    private static T OneOf<T>(string name, T usual)
        where T : struct, Enum => name.Length > 0 && !char.IsAsciiDigit(name[0]) && Enum.TryParse<T>(name, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : usual;
}
