using Kawaraban.Language.Analysis;

namespace Kawaraban.Lexicographer;

/// <summary>The strings of a lexicon, each once.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<(string, string?), int> places = [];
    private readonly List<char> units = [];

    public ReadOnlySpan<char> Units => units.ToArray();

    /// <summary>A text: its length and its units.</summary>
    /// <returns>Where it stands.</returns>
    public int Add(string text) => Add((text, null), [(char)text.Length, .. text]);

    /// <summary>A reading and a pronunciation: both lengths and both texts, or one of them if they are the same.</summary>
    public int Add(string reading, string pronunciation) => Add(
        (reading, pronunciation),
        reading == pronunciation ? [(char)reading.Length, Lexicon.SameAsReading, .. reading] : [(char)reading.Length, (char)pronunciation.Length, .. reading, .. pronunciation]);

    private int Add((string, string?) key, ReadOnlySpan<char> form)
    {
        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = units.Count;
            units.AddRange(form);
        }
        return place;
    }
}
