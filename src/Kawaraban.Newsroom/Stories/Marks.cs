namespace Kawaraban.Newsroom.Stories;

/// <summary>The marks a run of inline text may bear.</summary>
[Flags]
public enum Marks
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,
}
