namespace Kawaraban.Language.Analysis;

/// <summary>Finds the connection id and the cost of a word that is added: just low enough that it wins over being cut into parts.</summary>
/// <param name="lexicon">The lexicon the word is added to.</param>
internal sealed class UserCost(Lexicon lexicon)
{
    /// <summary>A word that nobody would cut is still made as likely as a name of the dictionary.</summary>
    private const int Highest = 6000;

    /// <summary>How much the word is to be cheaper than its parts.</summary>
    private const int Margin = 200;

    private static readonly string[] Before = ["、", "「", "は", "の", "が", "で", "と", "・"];
    private static readonly string[] After = ["、", "」", "は", "の", "が", "を", "に", "と", "・", "（", "氏", "さん", "首相"];

    private readonly Lattice lattice = new(lexicon);
    private readonly Sentence sentence = new(lexicon);
    private readonly Lazy<(int[] Before, int[] After)> around = new(() => (IdsOf(lexicon, Before), IdsOf(lexicon, After)));

    /// <exception cref="ArgumentException">The entry cannot be added.</exception>
    public WordCost Of(UserEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Surface.Length is 0 or > UserEntry.MaxSurface)
        {
            throw new ArgumentException($"A user entry's surface has 1 to {UserEntry.MaxSurface} UTF-16 units, not {entry.Surface.Length}.");
        }
        var id = lexicon.IdOf(entry.Kind);
        return WordCost.Of(id, entry.Cost ?? CostOf(entry.Surface, id), last: true);
    }

    private short CostOf(string surface, int id)
    {
        sentence.Read(surface);
        var cost = Highest;
        foreach (var left in around.Value.Before)
        {
            lattice.Solve(sentence, left);
            foreach (var right in around.Value.After)
            {
                cost = Math.Min(cost, lattice.CostTo(right) - lexicon.ConnectionOf(left, id) - lexicon.ConnectionOf(id, right) - Margin);
            }
        }
        GC.KeepAlive(this);
        return (short)Math.Max(cost, short.MinValue);
    }

    /// <summary>The ids of words that often stand beside names, and of the sentence's ends.</summary>
    private static int[] IdsOf(Lexicon lexicon, string[] words)
    {
        var analyzer = new Analyzer(lexicon);
        return [0, .. words.Select(word => (int)analyzer.Analyze(word)[0].Connection)];
    }
}
