namespace Kawaraban.Stylebook.Reading;

/// <summary>A whole text as the house rules read it: its passages in order.</summary>
/// <remarks>A galley is read once, by one thread.</remarks>
public sealed class Galley
{
    /// <summary>Lays out a galley.</summary>
    /// <param name="passages">The passages in order; they belong to this galley alone.</param>
    public Galley(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        for (var number = 0; number < passages.Count; number++)
        {
            passages[number].Number = number;
        }

        Passages = passages;
    }

    /// <summary>The passages in order.</summary>
    public IReadOnlyList<Passage> Passages { get; }
}
