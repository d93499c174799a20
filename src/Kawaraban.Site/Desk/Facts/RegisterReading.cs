using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Finds the entry of the name register that somebody typed: its key, or a form of its name in any language of the paper.</summary>
internal sealed class RegisterReading(TermBook book, TermShelf shelf, Publication publication)
{
    private const int MostSuggested = 300;

    /// <returns>The entry, or why there is none: no such name, or several of that name.</returns>
    public async Task<(TermId? Term, string Fault)> FindAsync(string typed, CancellationToken cancel)
    {
        if (typed.Length > TermName.MaxForm)
        {
            return (null, "unknown-name");
        }
        if (await book.FindAsync(typed, cancel) is { } known)
        {
            return (known.Id, "");
        }
        var register = await shelf.CurrentAsync(cancel);
        var found = publication.Editions.Select(TermLanguage.Of).Distinct().SelectMany(language => register.Spot(typed, language))
            .Where(mention => mention.Range.Start == 0 && mention.Range.End == typed.Length).Select(mention => mention.Term.Id).Distinct().ToList();
        return found.Count == 1 ? (found[0], "") : (null, found.Count == 0 ? "unknown-name" : "many-names");
    }

    /// <summary>Names to choose from while one types: the file's own first, then the register's.</summary>
    public async Task<IReadOnlyList<string>> SuggestedAsync(Edition edition, IEnumerable<Term> own, CancellationToken cancel)
    {
        var register = await shelf.CurrentAsync(cancel);
        return [.. own.Concat(register.BySlug).Select(term => TermNaming.Name(term, edition)).Distinct().Take(MostSuggested)];
    }
}
