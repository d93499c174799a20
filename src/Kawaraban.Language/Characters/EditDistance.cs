namespace Kawaraban.Language.Characters;

/// <summary>How many letters have to be put in, taken out, put for another or swapped with their neighbour to make one word of the other.</summary>
public static class EditDistance
{
    /// <summary>Counts the changes. Its time and memory grow with the product of the lengths: it is meant for words.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <returns>0 where they are the same; at most the length of the longer, in UTF-16 units.</returns>
    /// <example><code>EditDistance.Of("ヴェレン", "ヴァレン") // 1</code></example>
    public static int Of(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
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
