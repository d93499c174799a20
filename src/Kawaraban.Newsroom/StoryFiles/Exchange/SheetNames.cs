using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>What a file calls the paper's own things: terms by their slugs, versions by story, edition and number. The same in every paper.</summary>
internal sealed class SheetNames
{
    private readonly Dictionary<TermId, string> _slugs = [];
    private readonly Dictionary<string, TermId> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<VersionId, SheetVersion> _versions = [];
    private readonly Dictionary<(string Story, EditionId Edition, int Number), SheetVersion> _byName = [];

    public SheetNames(IEnumerable<(TermId Id, string Slug)> terms, IEnumerable<SheetVersion> versions)
    {
        foreach (var (id, slug) in terms)
        {
            (_slugs[id], _terms[slug]) = (slug, id);
        }
        foreach (var version in versions)
        {
            (_versions[version.Id], _byName[(version.Story, version.Edition, version.Number)]) = (version, version);
        }
    }

    /// <summary>These names and others; where both name the same version, these know its blocks.</summary>
    public SheetNames With(SheetNames other) =>
        new(other._slugs.Concat(_slugs).Select(term => (term.Key, term.Value)), other._versions.Values.Concat(_versions.Values));

    public TermId? Term(string slug) => _terms.TryGetValue(slug, out var id) ? id : null;

    public string Slug(TermId? id) => id is { } known ? _slugs[known] : "";

    public SheetVersion? Version(string story, EditionId edition, int number) => _byName.GetValueOrDefault((story, edition, number));

    public SheetVersion Version(VersionId id) => _versions[id];
}

/// <summary>A released version that evidence points into.</summary>
/// <param name="Blocks">Its blocks with what a reader reads in them.</param>
internal sealed record SheetVersion(VersionId Id, ArticleId Article, string Story, EditionId Edition, int Number, IReadOnlyList<(BlockId Id, string Text)> Blocks);
