using Kawaraban.Language;

namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>That a text mentions a term. Terms of the same name are each a mention at the same place.</summary>
public sealed class TermMention
{
    private readonly IReadOnlyList<TermForm> _forms;

    internal TermMention(TextRange range, Term term, IReadOnlyList<TermForm> forms) => (Range, Term, _forms) = (range, term, forms);

    /// <summary>Without what inflects it: the name alone in Selden's.</summary>
    public TextRange Range { get; }

    public Term Term { get; }

    /// <summary>What the form is to the term on a day.</summary>
    public FormStanding StandingAt(TermLanguage language, DateOnly day)
    {
        var held = Term.NameAt(language, day);
        return _forms.Where(form => ReferenceEquals(form.Name, held)).Select(form => (FormStanding?)form.Standing).Min()
            ?? (_forms.All(form => form.Standing == FormStanding.Forbidden) ? FormStanding.Forbidden : FormStanding.Outdated);
    }
}
