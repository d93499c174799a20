namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>What was found wrong with a file, up to as much as anybody would read; and fields read with a complaint where they are not as they should be.</summary>
internal sealed class SheetProblems
{
    private readonly List<SheetProblem> _list = [];

    public IReadOnlyList<SheetProblem> List => _list;

    public void Add(SheetNode node, string field, string what)
    {
        if (_list.Count < SheetLimits.MostProblems)
        {
            _list.Add(new SheetProblem(node.Line, field, what));
        }
    }

    /// <summary>An optional value.</summary>
    public T? Read<T>(SheetNode node, string field, Func<string, T?> read, string expected) where T : struct
    {
        if (node[field].Length == 0)
        {
            return null;
        }
        var value = read(node[field]);
        if (value is null)
        {
            Add(node, field, $"'{Short(node[field])}' is not {expected}");
        }
        return value;
    }

    /// <summary>A value that must be there.</summary>
    public T Need<T>(SheetNode node, string field, Func<string, T?> read, string expected) where T : struct
    {
        if (node[field].Length == 0)
        {
            Add(node, field, $"{expected} is missing");
        }
        return Read(node, field, read, expected) ?? default;
    }

    /// <summary>A value of an enumeration, one of which must be there.</summary>
    public T Need<T>(SheetNode node, string field) where T : struct, Enum => Need(node, field, JsonName.Read<T>, OneOf<T>());

    public T? Read<T>(SheetNode node, string field) where T : struct, Enum => Read(node, field, JsonName.Read<T>, OneOf<T>());

    public string Text(SheetNode node, string field, int most, bool isNeeded = false)
    {
        var text = node[field];
        if (isNeeded && string.IsNullOrWhiteSpace(text))
        {
            Add(node, field, "text is missing");
        }
        if (text.Length > most)
        {
            Add(node, field, $"the text has {text.Length} characters; it has at most {most}");
        }
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            Add(node, field, "the text holds a null character");
        }
        return text;
    }

    private static string OneOf<T>() where T : struct, Enum => "one of " + string.Join(", ", Enum.GetValues<T>().Select(SheetValues.Of));

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
