namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it on the way out, and loses it on the way in. What begins so
/// by itself gets one more, so that nothing is lost.
/// </summary>
internal static class CsvFormula
{
    public static string Defuse(string cell) => IsFormula(cell.TrimStart('\'')) ? "'" + cell : cell;

    public static string Restore(string cell) => cell is ['\'', ..] && IsFormula(cell.TrimStart('\'')) ? cell[1..] : cell;

    private static bool IsFormula(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..];
}
