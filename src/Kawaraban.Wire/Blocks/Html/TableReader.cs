using System.Globalization;
using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>Reads a table of data; a table that only lays out a page is flattened.</summary>
internal static class TableReader
{
    private const int MaxColumns = 100;
    private const int MaxCells = 200_000;

    public static IEnumerable<WireBlock> Read(Composer composer, IElement table, InlineStyle style)
    {
        var rows = Rows(table);
        return IsLayout(table, rows) ? composer.Inner(table, style) : ReadData(composer, table, rows, style);
    }

    private static List<IElement> Rows(IElement table) =>
        [.. table.Children.SelectMany(part => part.LocalName is "thead" or "tbody" or "tfoot" ? part.Children : Enumerable.Repeat(part, 1)).Where(row => row.LocalName == "tr")];

    private static bool IsLayout(IElement table, List<IElement> rows) =>
        rows.All(row => Cells(row).Count() < 2)
        || (long)rows.Count * Width(rows) > MaxCells
        || table.GetAttribute("role") is "presentation" or "none"
        || table.QuerySelector("table, iframe, h1, h2, h3, blockquote, figure, ul, ol, pre, td p + p, td img") is not null;

    /// <summary>At most so many columns; cells that reach over rows may push others as far as is allowed.</summary>
    private static int Width(List<IElement> rows) =>
        rows.Any(row => Cells(row).Any(cell => cell.HasAttribute("rowspan"))) ? MaxColumns : Math.Min(MaxColumns, rows.Max(row => Cells(row).Sum(cell => Span(cell, "colspan"))));

    private static IEnumerable<IElement> Cells(IElement row) => row.Children.Where(cell => cell.LocalName is "td" or "th");

    private static IEnumerable<WireBlock> ReadData(Composer composer, IElement table, List<IElement> rows, InlineStyle style)
    {
        var others = new List<WireBlock>();
        var caption = WireText.Empty;
        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } words)
        {
            caption = composer.InnerText(words, style, out var inCaption);
            others.AddRange(inCaption);
        }

        var grid = Grid(composer, rows, style, others);
        var width = grid.Max(row => row.Count);
        var isHeader = Cells(rows[0]).All(cell => cell.LocalName == "th") || rows[0].ParentElement?.LocalName == "thead";
        var data = new TableBlock(caption, [.. grid.Select(row => Widen(row, width))], isHeader);
        return grid.All(row => row.TrueForAll(cell => cell.IsEmpty)) ? others : [data, .. others];
    }

    /// <summary>Every cell in its place: a cell over several columns or rows leaves the others empty.</summary>
    private static List<List<WireText>> Grid(Composer composer, List<IElement> rows, InlineStyle style, List<WireBlock> others)
    {
        var grid = new List<List<WireText>>();
        var taken = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            grid.Add(Row(composer, row, style, taken, others));
        }

        return grid;
    }

    private static List<WireText> Row(Composer composer, IElement row, InlineStyle style, Dictionary<int, int> taken, List<WireBlock> others)
    {
        var cells = new List<WireText>();
        foreach (var cell in Cells(row))
        {
            SkipTaken(cells, taken);
            var text = composer.InnerText(cell, style, out var inCell);
            others.AddRange(inCell);
            if (cells.Count < MaxColumns)
            {
                Place(cells, text, cell, taken);
            }
            else if (!text.IsEmpty)
            {
                others.Add(new Paragraph(text));
            }
        }

        SkipTaken(cells, taken);
        return cells;
    }

    private static void SkipTaken(List<WireText> cells, Dictionary<int, int> taken)
    {
        while (cells.Count < MaxColumns && taken.TryGetValue(cells.Count, out var rows) && rows > 0)
        {
            taken[cells.Count] = rows - 1;
            cells.Add(WireText.Empty);
        }
    }

    private static void Place(List<WireText> cells, WireText text, IElement cell, Dictionary<int, int> taken)
    {
        var columns = Math.Clamp(Span(cell, "colspan"), 1, MaxColumns - cells.Count);
        var rows = Span(cell, "rowspan");
        for (var i = 0; i < columns; i++)
        {
            taken[cells.Count] = rows - 1;
            cells.Add(i == 0 ? text : WireText.Empty);
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is > 0 and < 1000 ? span : 1;

    private static WireList<WireText> Widen(List<WireText> row, int width) =>
        [.. row, .. Enumerable.Repeat(WireText.Empty, width - row.Count)];
}
