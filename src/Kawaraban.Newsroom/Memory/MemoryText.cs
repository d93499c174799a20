using Kawaraban.Language;
using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Memory;

/// <summary>
/// A text as the memory compares it: a row of units, cut alike in every language. Two texts whose units are the same are the same to
/// the memory: widths, kinds of dash and space, and spaces between Japanese characters make no difference.
/// </summary>
public sealed class MemoryText
{
    private MemoryText(string text, IReadOnlyList<MemoryUnit> units) => (Text, Units) = (text, units);

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    public IReadOnlyList<MemoryUnit> Units { get; }

    /// <summary>A hash of the units, the same for texts that are the same to the memory, and on every machine; never 0.</summary>
    public long Key => UnitHash.OfAll(Units);

    public static MemoryText Of(string text)
    {
        var form = NormalForm.Of(text, Folds.Dashes | Folds.Invisible);
        var units = new List<MemoryUnit>(form.Text.Length / 4 + 4);
        for (var at = 0; at < form.Text.Length;)
        {
            var (end, kind) = UnitScan.From(form.Text, at);
            if (kind is { } found)
            {
                units.Add(new MemoryUnit(form.Text[at..end], found, form.SourceOf(TextRange.Between(at, end))));
            }
            at = end;
        }
        return new MemoryText(text, units);
    }

    /// <summary>The key of a neighbour; 0 where there is none.</summary>
    public static long KeyOf(string? text) => string.IsNullOrWhiteSpace(text) ? 0 : Of(text).Key;

    /// <summary>Whether the memory takes both for the same.</summary>
    public bool IsSameAs(MemoryText other) =>
        Units.Count == other.Units.Count && Units.Zip(other.Units).All(pair => pair.First.Text == pair.Second.Text);

    public override string ToString() => Text;
}
