using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kawaraban.House.Tests.Hostile.Safety;

/// <summary>The body of injection vectors in vectors.txt, each with words after it that are harmless.</summary>
public sealed partial record Vector(int Number, string Markup, bool TakesTextAlong)
{
    /// <summary>The word that stands after the vector and nowhere else.</summary>
    public string Word => string.Create(CultureInfo.InvariantCulture, $"harbour{Number}bell");

    /// <summary>The vector as it is put into every format.</summary>
    public string Html => $"{Markup}<p>The {Word} rings over the quiet harbour at noon, as it does every day.</p>";

    public static IReadOnlyList<Vector> ReadFile(string path)
    {
        var lists = new Dictionary<string, string[]>();
        var vectors = new List<Vector>();
        foreach (var line in File.ReadAllLines(path).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)))
        {
            if (List().Match(line) is { Success: true } list)
            {
                lists[list.Groups["name"].Value] = list.Groups["words"].Value.Split(' ');
                continue;
            }

            var takes = line[0] == '~';
            vectors.AddRange(Expand(takes ? line[1..] : line, lists).Select(markup => new Vector(0, Unescape(markup), takes)));
        }

        return [.. vectors.Select((vector, index) => vector with { Number = index + 1 })];
    }

    private static IEnumerable<string> Expand(string line, Dictionary<string, string[]> lists)
    {
        var name = lists.Keys.FirstOrDefault(name => line.Contains($"{{{name}}}", StringComparison.Ordinal));
        return name is null ? [line] : lists[name].SelectMany(word => Expand(line.Replace($"{{{name}}}", word, StringComparison.Ordinal), lists));
    }

    private static string Unescape(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            var digits = line[i] != '\\' || i + 1 == line.Length ? -1 : line[i + 1] switch { 'x' => 2, 'u' => 4, _ => 0 };
            text.Append(digits switch
            {
                -1 => line[i],
                0 => line[i + 1] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'f' => '\f', '0' => '\0', var other => other },
                _ => (char)ushort.Parse(line.AsSpan(i + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            });
            i += digits < 0 ? 0 : digits + 1;
        }

        return text.ToString();
    }

    [GeneratedRegex("^(?<name>[a-z]+) = (?<words>.+)$")]
    private static partial Regex List();
}
