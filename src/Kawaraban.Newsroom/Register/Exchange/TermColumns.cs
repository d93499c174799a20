namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>The columns of a CSV file of terms, in the order in which they are written. A row is a name; rows of one key stand together.</summary>
internal static class TermColumns
{
    public const string Key = "key";
    public const string Kind = "kind";
    public const string State = "state";
    public const string Public = "public";
    public const string Wikidata = "wikidata";
    public const string Language = "language";
    public const string Since = "since";
    public const string Form = "form";
    public const string Reading = "reading";
    public const string Title = "title";
    public const string First = "first";
    public const string Later = "later";
    public const string Aliases = "aliases";
    public const string Forbidden = "forbidden";
    public const string Note = "note";
    public const string Description = "description";

    public static readonly IReadOnlyList<string> All =
        [Key, Kind, State, Public, Wikidata, Language, Since, Form, Reading, Title, First, Later, Aliases, Forbidden, Note, Description];

    public static readonly IReadOnlyList<string> Needed = [Language, Form];

    /// <summary>Lists stand in one cell with a bar between; a bar or backslash of their own has a backslash before it.</summary>
    public static string Join(IEnumerable<string> list) =>
        string.Join('|', list.Select(item => item.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal)));

    public static IEnumerable<string> Split(string cell)
    {
        var item = new System.Text.StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] is '|' or '\n')
            {
                yield return item.ToString().Trim();
                item.Clear();
            }
            else
            {
                i += cell[i] == '\\' && i + 1 < cell.Length ? 1 : 0;
                item.Append(cell[i]);
            }
        }
        yield return item.ToString().Trim();
    }
}
