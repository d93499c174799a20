using Kawaraban.Language;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;
using Kawaraban.Newsroom.Register.Spotting;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking.Names;

/// <summary>The name register out of a file, as the desk exports it (docs/contracts/terms.md).</summary>
/// <param name="register">Its approved entries.</param>
/// <param name="day">The day whose names hold.</param>
internal sealed class TermFile(TermRegister register, DateOnly day)
{
    /// <exception cref="InvalidDataException">The file is no such file; the message says where.</exception>
    public static async Task<TermFile> ReadAsync(string path, DateOnly day, CancellationToken cancel)
    {
        if (TermFileFormat.Of(path) is not { } format)
        {
            throw new InvalidDataException($"{path}: a file of terms is .csv, .tbx or .xml");
        }

        var terms = new List<Term>();
        try
        {
            await using var file = File.OpenRead(path);
            await foreach (var entry in format.ReadAsync(file, cancel))
            {
                if (entry.Term.State == TermState.Approved && terms.Count < TermRegister.MostTerms)
                {
                    terms.Add(entry.Term);
                }
            }
        }
        catch (TermFileException wrong)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }

        return new TermFile(new TermRegister(0, terms), day);
    }

    /// <summary>The names that a passage says, the best entry for each place.</summary>
    public IReadOnlyList<SaidName> In(string text, TextLanguage language)
    {
        var tongue = TermLanguage.Parse(language.Tag);
        return [.. register.Spot(text, tongue).GroupBy(mention => mention.Range).OrderBy(place => place.Key.Start)
            .Select(place => place.MinBy(mention => mention.StandingAt(tongue, day))!).Select(mention => Said(mention, tongue)).OfType<SaidName>()];
    }

    /// <summary>The names of a text as the rules against the source hold them together.</summary>
    public IReadOnlyList<NamePlace> Places(string text, TextLanguage language, TextLanguage target) =>
        [.. register.Spot(text, TermLanguage.Parse(language.Tag)).Select(mention =>
            new NamePlace(mention.Range, mention.Term.Id.ToString(), mention.Term.NameAt(TermLanguage.Parse(target.Tag), day)?.FormFor(isFirst: false)))];

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
