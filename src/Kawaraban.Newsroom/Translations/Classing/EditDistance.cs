namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>How many letters have to be put in, taken out, put for another or swapped with their neighbour to make one word of the other.</summary>
internal static class EditDistance
{
    public static int Of(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Least(table, one, other, i, j);
            }
        }
        return table[one.Length, other.Length];
    }

    private static int Least(int[,] table, string one, string other, int i, int j)
    {
        var least = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
        var isSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return isSwapped ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}
