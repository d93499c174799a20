using Kawaraban.Wire.Blocks;

namespace Kawaraban.Wire.Writers.Wxr;

/// <summary>What must be known of all stories before the first is written: who wrote them, by which terms they are sorted, and every number.</summary>
internal sealed class WxrPlan
{
    public const string Category = "category";
    public const string Tag = "post_tag";
    private readonly Dictionary<string, WxrPerson> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Scheme, string Term), WireCategory> _terms = [];
    private readonly Dictionary<string, long> _files = [];
    private long _lastId;

    public WxrPlan(WireSource source)
    {
        foreach (var author in source.Authors)
        {
            Person(author);
        }

        foreach (var category in source.Categories)
        {
            Keep(category);
        }
    }

    public IEnumerable<WxrPerson> Authors => _people.Values;

    public IEnumerable<(WireCategory Term, int Id)> Terms => _terms.Values.Select((term, index) => (term, index + 1));

    public void Add(WireStory story)
    {
        _lastId = Math.Max(_lastId, story.Wp?.Id ?? 0);
        foreach (var author in story.Authors)
        {
            Person(author);
        }

        foreach (var term in TermsOf(story))
        {
            Keep(term);
        }

        if (story.Wp is { Type: "attachment", Id: > 0 } attachment && story.Media is [var file, ..])
        {
            _files.TryAdd(file.Url, attachment.Id);
        }
    }

    /// <summary>A number that no post has.</summary>
    public long NewId() => ++_lastId;

    /// <summary>The number of the attachment with a file; 0 when there is none yet.</summary>
    public long FileId(string url) => _files.GetValueOrDefault(url);

    public long NewFile(string url) => _files[url] = NewId();

    /// <summary>The person, known by a login; whoever has none gets their name for it.</summary>
    public WxrPerson? Person(WireAuthor author)
    {
        var login = author.Login ?? author.Name ?? author.Email;
        if (string.IsNullOrWhiteSpace(login))
        {
            return null;
        }

        if (!_people.TryGetValue(login, out var person))
        {
            _people[login] = person = new WxrPerson(_people.Count + 1, login, author.Name ?? login, author.Email);
        }

        return person;
    }

    /// <summary>The categories of a story, and its keywords as tags.</summary>
    public static IEnumerable<WireCategory> TermsOf(WireStory story) =>
        story.Categories.Select(Named).Concat(story.Keywords.Select(word => Named(new WireCategory(word, Tag)))).DistinctBy(term => (term.Scheme, term.Term));

    private static WireCategory Named(WireCategory category) => category switch
    {
        { Scheme: null } => new WireCategory(SlugOf(category.Term), Category, category.Label ?? category.Term),
        { Label: null } => new WireCategory(SlugOf(category.Term), SchemeOf(category.Scheme), category.Term),
        _ => category with { Scheme = SchemeOf(category.Scheme) },
    };

    /// <summary>A vocabulary that is named by an address is none that a site could have.</summary>
    private static string SchemeOf(string scheme) => scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') ? scheme : Category;

    private static string SlugOf(string term) => string.Join('-', term.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Keep(WireCategory category)
    {
        var term = Named(category);
        _terms.TryAdd((term.Scheme!, term.Term), term);
    }
}
