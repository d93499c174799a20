using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Tests.Newsroom.Translations.Histories;

/// <summary>A target block of the oracle.</summary>
public sealed class SimpleRow(int id, int text, Dictionary<int, SimplePair> pairs)
{
    public int Id => id;

    public int Text { get; set; } = text;

    /// <summary>By source block.</summary>
    public Dictionary<int, SimplePair> Pairs { get; set; } = pairs;

    public SimpleRow Copy() => new(id, Text, CopyOfPairs());

    public Dictionary<int, SimplePair> CopyOfPairs() => Pairs.ToDictionary(pair => pair.Key, pair => pair.Value.Copy());
}

/// <summary>What a target block was made from, and what it was held against last.</summary>
public sealed class SimplePair(int? made, int madeAt, int? held, int release)
{
    public int? Made { get; private set; } = made;

    public int MadeAt { get; private set; } = madeAt;

    public int? Held { get; private set; } = held;

    public int Release { get; private set; } = release;

    public SimplePair Copy() => new(Made, MadeAt, Held, Release);

    public void Decide(int at, int? seen, SettlementDecision decision)
    {
        if (at <= Release)
        {
            return;
        }
        (Made, MadeAt) = decision == SettlementDecision.Amended && seen is not null ? (seen, at) : (Made, MadeAt);
        (Held, Release) = (seen, at);
    }

    /// <summary>Two halves made from two texts say neither: the older one that both were held against counts.</summary>
    public SimplePair JoinedWith(SimplePair other)
    {
        var older = Release <= other.Release ? this : other;
        return MadeAt == other.MadeAt || older.Held is null ? older : new SimplePair(older.Held, older.Release, older.Held, older.Release);
    }
}

/// <summary>What a source said at a release, and what its changes meant.</summary>
public sealed class SimpleRelease(IReadOnlyList<(int Id, int Text)> blocks, IReadOnlyDictionary<int, ChangeClass> classes)
{
    private readonly Dictionary<int, int> texts = blocks.ToDictionary(block => block.Id, block => block.Text);

    public IReadOnlyList<int> Order { get; } = [.. blocks.Select(block => block.Id)];

    public Dictionary<int, ChangeClass> Classes { get; } = new(classes);

    public int? TextOf(int block) => texts.TryGetValue(block, out var text) ? text : null;
}
