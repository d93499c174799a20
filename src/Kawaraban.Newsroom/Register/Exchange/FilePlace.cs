namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>A place in a file, both counted from 1; a column of 0 is the whole line.</summary>
public readonly record struct FilePlace(int Line, int Column)
{
    public override string ToString() => Column == 0 ? $"line {Line}" : $"line {Line}, column {Column}";
}
