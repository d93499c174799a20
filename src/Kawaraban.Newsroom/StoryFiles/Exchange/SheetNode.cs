namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>A thing of a story file's file, in whatever format: the file itself, a fact, a wording. Its fields are text.</summary>
/// <param name="Row">What it is, as <see cref="SheetShape"/> names it.</param>
/// <param name="Line">Where it begins, from 1; 0 for one that no file has yet.</param>
internal sealed record SheetNode(string Row, int Line)
{
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public List<SheetNode> Children { get; } = [];

    /// <summary>Empty for a field that is not there.</summary>
    public string this[string field]
    {
        get => Fields.GetValueOrDefault(field, "");
        init => Put(field, value);
    }

    /// <summary>Empty fields are not kept: a file need not write them.</summary>
    public void Put(string field, string value)
    {
        if (value.Length > 0)
        {
            Fields[field] = value;
        }
    }

    public IEnumerable<SheetNode> Of(string row) => Children.Where(child => child.Row == row);
}
