namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>One thing that happens to a source or to its translation. What <paramref name="A"/> and <paramref name="B"/> choose depends on it.</summary>
public readonly record struct HistoryStep(HistoryAct Act, int A, int B)
{
    /// <summary>A history from numbers that anything may have made up.</summary>
    public static IReadOnlyList<HistoryStep> Of(IReadOnlyList<int> numbers) =>
        [.. numbers.Chunk(3).Where(chunk => chunk.Length == 3).Select(chunk => new HistoryStep((HistoryAct)(Positive(chunk[0]) % Enum.GetValues<HistoryAct>().Length), Positive(chunk[1]), Positive(chunk[2])))];

    private static int Positive(int number) => number & int.MaxValue;
}

public enum HistoryAct
{
    SourceEdit,
    SourceEditAgain,
    SourceAdd,
    SourceRemove,
    SourceRelease,
    SourceReleaseAgain,
    Reclass,
    TargetEdit,
    Split,
    Merge,
    Move,
    Remove,
    Settle,
    SettleAgain,
    Amend,
    Omit,
    TakeIn,
    Undo,
    TargetRelease,
}
