using System.Collections.Concurrent;
using System.Collections.Frozen;
using Kawaraban.Newsroom.Register.Spotting;

namespace Kawaraban.Newsroom.Register;

/// <summary>The approved entries as they stood at one moment, with what finds them in texts. It never changes.</summary>
public sealed class TermRegister
{
    /// <summary>The most entries that a register takes: what finds them stays within some hundred megabytes.</summary>
    public const int MostTerms = 200_000;

    private readonly FrozenDictionary<TermId, Term> _terms;
    private readonly ConcurrentDictionary<TermLanguage, Lazy<TermSpotter>> _spotters = [];
    private readonly Lazy<IReadOnlyList<Term>> _bySlug;

    /// <param name="version">The number of the last change that is in it.</param>
    public TermRegister(long version, IEnumerable<Term> approved)
    {
        (Version, _terms) = (version, approved.ToFrozenDictionary(term => term.Id));
        _bySlug = new(() => [.. _terms.Values.OrderBy(term => term.Slug, StringComparer.Ordinal)]);
    }

    public long Version { get; }

    /// <summary>The entries in the order of their keys.</summary>
    public IReadOnlyList<Term> BySlug => _bySlug.Value;

    public int Count => _terms.Count;

    public Term? Find(TermId id) => _terms.GetValueOrDefault(id);

    /// <summary>The mentions in a text of the language. A language of which the register has no names mentions nothing.</summary>
    public IReadOnlyList<TermMention> Spot(string text, TermLanguage language) => SpotterOf(language).In(text);

    /// <summary>The terms of a source text, each with what the target language is to call it on the day; terms that it has no name for are left out.</summary>
    /// <param name="isFirst">Whether the target article mentions a term for the first time here; null takes every term for mentioned before.</param>
    public IReadOnlyList<TermOffer> OffersIn(string source, TermLanguage from, TermLanguage to, DateOnly day, Func<TermId, bool>? isFirst = null)
    {
        var offers = new List<TermOffer>();
        var said = new HashSet<TermId>();
        foreach (var mention in Spot(source, from))
        {
            if (mention.Term.NameAt(to, day) is { } name)
            {
                var first = isFirst?.Invoke(mention.Term.Id) == true && said.Add(mention.Term.Id);
                offers.Add(new TermOffer(mention.Range, mention.Term, mention.Range.Of(source), name.FormFor(first), name.Reading, name.Note));
            }
        }
        return offers;
    }

    private TermSpotter SpotterOf(TermLanguage language) =>
        _spotters.GetOrAdd(language, asked => new Lazy<TermSpotter>(() => new TermSpotter(_terms.Values, asked))).Value;
}
