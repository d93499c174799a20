namespace Kawaraban.Newsroom.Memory;

/// <summary>The cheapest way from one row of units to another, by the usual table; which units it touches is read from it backwards.</summary>
internal sealed class EditTable
{
    private readonly IReadOnlyList<MemoryUnit> _first;
    private readonly IReadOnlyList<MemoryUnit> _second;
    private readonly int _rows;
    private readonly int _columns;
    private readonly int[] _costs;

    public EditTable(IReadOnlyList<MemoryUnit> first, IReadOnlyList<MemoryUnit> second)
    {
        (_first, _second) = (first, second);
        (_rows, _columns) = (Math.Min(first.Count, Likeness.LongestCompared), Math.Min(second.Count, Likeness.LongestCompared));
        _costs = new int[(_rows + 1) * (_columns + 1)];
        FirstDiffers = Rest(first.Count, _rows);
        SecondDiffers = Rest(second.Count, _columns);
        Fill();
        ReadBack();
        Cost = At(_rows, _columns) + MemoryUnit.Whole * Math.Max(first.Count - _rows, second.Count - _columns);
    }

    /// <summary>In units of <see cref="MemoryUnit.Whole"/> for a whole unit.</summary>
    public int Cost { get; }

    public bool[] FirstDiffers { get; }

    public bool[] SecondDiffers { get; }

    private int At(int row, int column) => _costs[row * (_columns + 1) + column];

    /// <summary>What is behind the part that is compared differs.</summary>
    private static bool[] Rest(int count, int compared)
    {
        var differs = new bool[count];
        Array.Fill(differs, true, compared, count - compared);
        return differs;
    }

    private void Fill()
    {
        for (var row = 0; row <= _rows; row++)
        {
            for (var column = 0; column <= _columns; column++)
            {
                _costs[row * (_columns + 1) + column] = (row, column) switch
                {
                    (0, _) => column * MemoryUnit.Whole,
                    (_, 0) => row * MemoryUnit.Whole,
                    _ => Math.Min(Substituted(row, column), Math.Min(At(row - 1, column), At(row, column - 1)) + MemoryUnit.Whole),
                };
            }
        }
    }

    private int Substituted(int row, int column) => At(row - 1, column - 1) + _first[row - 1].CostAgainst(_second[column - 1]);

    private void ReadBack()
    {
        for (var (row, column) = (_rows, _columns); row > 0 || column > 0;)
        {
            if (row > 0 && column > 0 && At(row, column) == Substituted(row, column))
            {
                var differs = _first[row - 1].Text != _second[column - 1].Text;
                (FirstDiffers[--row], SecondDiffers[--column]) = (differs, differs);
            }
            else if (row > 0 && At(row, column) == At(row - 1, column) + MemoryUnit.Whole)
            {
                FirstDiffers[--row] = true;
            }
            else
            {
                SecondDiffers[--column] = true;
            }
        }
    }
}
