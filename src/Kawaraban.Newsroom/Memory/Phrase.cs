using Kawaraban.Language;

namespace Kawaraban.Newsroom.Memory;

/// <summary>Words side by side, looked for without regard to case and width.</summary>
public sealed class Phrase
{
    private readonly MemoryText _words;

    public Phrase(string text) => _words = MemoryText.Of(text);

    internal MemoryText Words => _words;

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsEmpty => _words.Units.Count == 0;

    /// <summary>Every place of a text where the phrase stands, in order; none overlap.</summary>
    public IReadOnlyList<TextRange> In(string text)
    {
        var (places, units) = (new List<TextRange>(), MemoryText.Of(text).Units);
        for (var at = 0; !IsEmpty && at + _words.Units.Count <= units.Count;)
        {
            if (StandsAt(units, at))
            {
                places.Add(TextRange.Between(units[at].Place.Start, units[at + _words.Units.Count - 1].Place.End));
                at += _words.Units.Count;
                continue;
            }
            at++;
        }
        return places;
    }

    private bool StandsAt(IReadOnlyList<MemoryUnit> units, int at)
    {
        for (var i = 0; i < _words.Units.Count; i++)
        {
            if (!units[at + i].Text.Equals(_words.Units[i].Text, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return true;
    }
}
