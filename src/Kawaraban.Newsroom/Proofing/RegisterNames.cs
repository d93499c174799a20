using Kawaraban.Language;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>The names of the register where a text says them, as the rules of the Stylebook ask for them.</summary>
/// <param name="register">The entries that count.</param>
/// <param name="day">The day whose names hold.</param>
public sealed class RegisterNames(TermRegister register, DateOnly day)
{
    /// <summary>For the rules that read a text by itself: the best entry for each place, in the order of the places.</summary>
    public IReadOnlyList<SaidName> In(string text, TermLanguage language) =>
        [.. register.Spot(text, language).GroupBy(mention => mention.Range).OrderBy(place => place.Key.Start)
            .Select(place => place.MinBy(mention => mention.StandingAt(language, day))!).Select(mention => Said(mention, language)).OfType<SaidName>()];

    /// <summary>For the rules that hold a translation against its source: every entry that a place may mean, with what the target is to say for it.</summary>
    public IReadOnlyList<NamePlace> Places(string text, TermLanguage language, TermLanguage target) =>
        [.. register.Spot(text, language).Select(mention => new NamePlace(mention.Range, mention.Term.Id.ToString(), mention.Term.NameAt(target, day)?.FormFor(isFirst: false)))];

    private SaidName? Said(TermMention mention, TermLanguage language) => mention.Term.NameAt(language, day) is not { } name ? null : new SaidName(
        mention.Range,
        mention.Term.Id.ToString(),
        mention.StandingAt(language, day) switch
        {
            FormStanding.First => SaidForm.First,
            FormStanding.Forbidden => SaidForm.Forbidden,
            FormStanding.Outdated => SaidForm.Outdated,
            _ => SaidForm.Allowed,
        },
        name.FormFor(isFirst: false),
        name.First);
}
