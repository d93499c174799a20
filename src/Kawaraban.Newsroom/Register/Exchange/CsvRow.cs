namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>The cells of a row, and the line on which it begins.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
