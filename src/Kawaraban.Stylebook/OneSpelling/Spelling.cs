using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.OneSpelling;

/// <summary>One way in which a text spells a word, and where.</summary>
/// <param name="text">The spelling.</param>
internal sealed class Spelling(string text)
{
    // Whoever has seen so many places knows.
    private const int MostPlaces = 50;

    private readonly List<(Passage Passage, TextRange Place)> places = [];

    public string Text { get; } = text;

    public int Count { get; private set; }

    public IReadOnlyList<(Passage Passage, TextRange Place)> Places => places;

    public void Add(Passage passage, TextRange place)
    {
        Count++;
        if (places.Count < MostPlaces)
        {
            places.Add((passage, place));
        }
    }
}
