using System.Text;
using Kawaraban.Language;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Bench.Style;

/// <summary>The demonstration newspaper's stories as the measurement reads them: their running paragraphs.</summary>
internal sealed class DemoProse
{
    private DemoProse(List<IReadOnlyList<string>> articles, List<Pair> pairs)
    {
        Articles = articles;
        Pairs = pairs;
    }

    /// <summary>The paragraphs of each Japanese article.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Articles { get; }

    /// <summary>Blocks of stories that have as many paragraphs in both languages.</summary>
    public IReadOnlyList<Pair> Pairs { get; }

    public static DemoProse Of(string root)
    {
        var (articles, pairs) = (new List<IReadOnlyList<string>>(), new List<Pair>());
        foreach (var story in Directory.GetDirectories(Path.Combine(root, "demo", "stories")).Order(StringComparer.Ordinal))
        {
            var (japanese, english) = (Paragraphs(Path.Combine(story, "ja.md")), Paragraphs(Path.Combine(story, "en.md")));
            articles.Add(japanese);
            if (japanese.Count == english.Count)
            {
                pairs.AddRange(english.Zip(japanese, (source, target) => new Pair(source, TextLanguage.English, target, TextLanguage.Japanese)));
            }
        }

        return new([.. articles.Where(article => article.Count > 0)], pairs);
    }

    /// <summary>Articles, one after the other and again, up to a length in UTF-8.</summary>
    public IEnumerable<IReadOnlyList<string>> UpTo(int bytes)
    {
        for (var (at, length) = (0, 0); length < bytes; at++)
        {
            var article = Articles[at % Articles.Count];
            length += article.Sum(Encoding.UTF8.GetByteCount);
            yield return article;
        }
    }

    /// <summary>The beginning of all articles, as one text of about a length in UTF-8.</summary>
    public IReadOnlyList<string> One(int bytes)
    {
        var paragraphs = new List<string>();
        for (var (rest, all) = (bytes, UpTo(bytes).SelectMany(article => article).ToList()); rest > 0 && paragraphs.Count < all.Count;)
        {
            paragraphs.Add(all[paragraphs.Count]);
            rest -= Encoding.UTF8.GetByteCount(paragraphs[^1]);
        }

        return paragraphs;
    }

    /// <summary>A galley of its own: passages belong to one alone.</summary>
    public static Galley Galley(IEnumerable<string> paragraphs) => new([.. paragraphs.Select(text => new Passage(text, TextLanguage.Japanese))]);

    private static List<string> Paragraphs(string file) => !File.Exists(file) ? [] :
        [.. File.ReadAllText(file).Split("\n---\n", 2)[^1].Split("\n\n").Select(text => text.Trim()).Where(text => text.Length > 0 && text[0] is not ('!' or '>' or '#' or '-' or '|' or ':'))];
}
