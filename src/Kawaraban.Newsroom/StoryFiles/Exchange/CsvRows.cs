namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>Puts the rows of a CSV file under the things they hang on.</summary>
internal sealed class CsvRows
{
    private readonly Dictionary<string, SheetNode> _facts = new(StringComparer.Ordinal);

    public SheetNode? File { get; private set; }

    /// <exception cref="SheetException">The row is of no kind that is known, or what it hangs on is not there.</exception>
    public void Take(SheetNode node, string fact)
    {
        if (File is null)
        {
            File = node.Row == SheetShape.File ? node : throw new SheetException(new(node.Line, "row", "the first row after the columns is not that of the file"));
        }
        else if (node.Row == SheetShape.Fact)
        {
            if (!_facts.TryAdd(node["number"], node))
            {
                throw new SheetException(new(node.Line, "number", "the file has a fact of this number before"));
            }
            Hang(File, node, StoryFile.MostFacts);
        }
        else if (node.Row == SheetShape.Title)
        {
            Hang(File, node, StoryFile.MostFacts + SheetLimits.MostOfAKind);
        }
        else
        {
            Hang(FactOf(node, fact), node, SheetLimits.MostOfAKind * 4);
        }
    }

    private SheetNode FactOf(SheetNode node, string fact) =>
        !SheetShape.ListsOf(SheetShape.Fact).Any(list => list.Row == node.Row) ? throw new SheetException(new(node.Line, "row", $"'{node.Row}' is no kind of row"))
        : _facts.TryGetValue(fact, out var found) ? found
        : throw new SheetException(new(node.Line, "fact", "no fact of this number stands before"));

    private static void Hang(SheetNode on, SheetNode node, int most)
    {
        if (on.Children.Count >= most)
        {
            throw new SheetException(new(node.Line, "", $"there are more than {most} of these"));
        }
        on.Children.Add(node);
    }
}
