namespace Kawaraban.Newsroom.Register;

/// <summary>An entry as lines of <c>field: value</c>, the empty ones left out: what the record of its changes keeps and shows.</summary>
public static class TermText
{
    public static string Of(Term term)
    {
        var lines = new List<string>();
        Add(lines, "kind", term.Kind.ToString());
        Add(lines, "state", term.State.ToString());
        Add(lines, "wikidata", term.Wikidata);
        Add(lines, "public", term.IsPublic ? "yes" : "");
        foreach (var name in term.Names)
        {
            var place = name.Since is { } since ? $"{name.Language} {since:yyyy-MM-dd} " : $"{name.Language} ";
            foreach (var (field, value) in Fields(name))
            {
                Add(lines, place + field, value);
            }
        }
        return string.Join('\n', lines);
    }

    /// <summary>The lines that one text has and the other has not.</summary>
    public static (IReadOnlyList<string> Gone, IReadOnlyList<string> Come) Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n', StringSplitOptions.RemoveEmptyEntries), after.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return ([.. old.Except(now)], [.. now.Except(old)]);
    }

    private static IEnumerable<(string Field, string Value)> Fields(TermName name) =>
    [
        ("form", name.Form), ("reading", name.Reading), ("title", name.Title), ("first", name.First), ("later", name.Later),
        ("aliases", name.Aliases), ("forbidden", name.Forbidden), ("note", name.Note), ("description", name.Description),
    ];

    private static void Add(List<string> lines, string field, string value)
    {
        if (value.Length > 0)
        {
            lines.Add($"{field}: {value.Replace("\n", " | ", StringComparison.Ordinal)}");
        }
    }
}
