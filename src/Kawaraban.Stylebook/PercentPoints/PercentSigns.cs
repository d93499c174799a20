using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.PercentPoints;

/// <summary>How a text writes the percent sign, and where: %, ％ or パーセント.</summary>
internal sealed class PercentSigns
{
    // Whoever has seen so many places knows.
    private const int MostPlaces = 200;

    private readonly Dictionary<string, List<(Passage Passage, TextRange Place)>> places = new(StringComparer.Ordinal);

    public void Take(Passage passage, IEnumerable<Group> signs)
    {
        foreach (var sign in signs)
        {
            var known = places.TryGetValue(sign.Value, out var found) ? found : places[sign.Value] = [];
            if (known.Count < MostPlaces && !passage.IsQuoted(sign.Index))
            {
                known.Add((passage, new TextRange(sign.Index, sign.Length)));
            }
        }
    }

    /// <summary>Marks the signs that are not written as most are; where no way is the usual one, all but the first way.</summary>
    public void End(Pencil pencil)
    {
        if (places.Count < 2)
        {
            return;
        }

        var usual = places.MaxBy(sign => sign.Value.Count);
        foreach (var (sign, found) in places.Where(sign => sign.Key != usual.Key))
        {
            foreach (var (passage, place) in found)
            {
                pencil.Mark(passage, place, "two-ways", new Fix(usual.Key, IsSafe: false), sign, usual.Key);
            }
        }
    }
}
