using System.Text.RegularExpressions;

namespace Kawaraban.Tests.Wire.WebPage;

/// <summary>A page as a kind of site builds it, in one language: a theme from Themes/ filled with the words from Languages/.</summary>
/// <param name="Name">Theme and language.</param>
/// <param name="Html">The page.</param>
/// <param name="Words">The words of the language by key.</param>
/// <param name="Used">The keys that the theme shows.</param>
/// <param name="Says">What of the metadata the page tells: byline, published, site, picture.</param>
internal sealed partial record ThemePage(string Name, string Html, IReadOnlyDictionary<string, string> Words, IReadOnlySet<string> Used, string[] Says)
{
    private static readonly string[] Story = ["p1", "p2", "p3", "p4", "p5", "p6", "caption", "gallery"];
    private static readonly string[] Furniture = ["teasers", "share", "comments", "newsletter", "cookie", "footer", "ranking", "related", "bio"];
    private static readonly string Folder = Path.Combine(WireFiles.Root, "tests", "Kawaraban.Tests", "Wire", "WebPage");

    /// <summary>What must be in the body.</summary>
    public IEnumerable<string> In => Story.Where(Used.Contains).SelectMany(Texts);

    /// <summary>What must not be in the body.</summary>
    public IEnumerable<string> Out => Furniture.Where(Used.Contains).SelectMany(Texts);

    public static IEnumerable<ThemePage> ReadAll()
    {
        var languages = Directory.GetFiles(Path.Combine(Folder, "Languages")).ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, ReadWords);
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "Themes")).Order())
        {
            var text = File.ReadAllText(file);
            var (head, body) = (text[..text.IndexOf("---", StringComparison.Ordinal)], text[(text.IndexOf("---", StringComparison.Ordinal) + 4)..]);
            var fields = head.Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal)).ToDictionary(line => line.Split(": ")[0], line => line.Split(": ")[1].Split(' '));
            foreach (var language in fields["languages"])
            {
                yield return Fill(Path.GetFileNameWithoutExtension(file) + " " + language, body, languages[language], fields["says"]);
            }
        }
    }

    public override string ToString() => Name;

    private static ThemePage Fill(string name, string theme, Dictionary<string, string> words, string[] says)
    {
        var used = new HashSet<string>();
        var html = Each().Replace(theme, each =>
        {
            used.Add(each.Groups["key"].Value);
            return string.Concat(words[each.Groups["key"].Value].Split('|').Select((word, index) => each.Groups["part"].Value.Replace("{.}", word, StringComparison.Ordinal).Replace("{#}", $"{index + 1}", StringComparison.Ordinal)));
        });
        html = Key().Replace(html, key => used.Add(key.Groups["key"].Value) || true ? words.GetValueOrDefault(key.Groups["key"].Value, key.Value) : "");
        return new ThemePage(name, html, words, used, says);
    }

    private static Dictionary<string, string> ReadWords(string file)
    {
        var words = File.ReadAllLines(file).Where(line => line.Contains(" = ", StringComparison.Ordinal)).ToDictionary(line => line.Split(" = ")[0], line => line.Split(" = ")[1]);
        words["gallery"] = string.Join('|', new[] { "p2", "p3", "p4", "p5", "p6" }.Select(key => words[key]));
        return words;
    }

    private string[] Texts(string key) => Words[key].Split('|');

    [GeneratedRegex(@"\{each (?<key>\w+)\}(?<part>.*?)\{/each\}", RegexOptions.Singleline)]
    private static partial Regex Each();

    [GeneratedRegex(@"\{(?<key>[a-z][a-z0-9]*)\}")]
    private static partial Regex Key();
}
