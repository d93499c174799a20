namespace Kawaraban.Language.Times;

/// <summary>A word that names a time by its distance from another: 昨年, 翌日.</summary>
/// <param name="Text">The word.</param>
/// <param name="Unit">What it is one of.</param>
/// <param name="Shift">How many units away.</param>
/// <param name="NotAfter">The class of what before it makes it part of another word.</param>
/// <param name="NotBefore">The characters that do so after it.</param>
internal sealed record RelativeWord(string Text, Grain Unit, int Shift, string NotAfter = "", string NotBefore = "")
{
    /// <summary>Whether it starts from the time that the text named last.</summary>
    public bool IsFromContext { get; init; }

    /// <summary>Whether it says nothing where no day was named before: この日.</summary>
    public bool NeedsContext { get; init; }

    public bool IsFiscal { get; init; }

    public DayPart? Part { get; init; }

    public TimeModifier? Modifier { get; init; }

    /// <summary>How much of the text is the time, where that is not all.</summary>
    public int Taken { get; init; }
}
