using System.Text;

namespace Kawaraban.Language.Reading;

/// <summary>Finds the one best way to divide a reading over units.</summary>
/// <remarks>
/// A table over units and places in the reading holds the cheapest way to every state and how many there are as cheap, so the
/// work grows with the product of the two lengths, which are those of words.
/// </remarks>
internal sealed class RubyAlignment(RubyUnit[] units, string sound)
{
    private const int Unreachable = int.MaxValue;

    // No stretch of kanji is read by more kana than this a character.
    private const int LongestReading = 8;

    private readonly int[,] _cost = new int[units.Length + 1, sound.Length + 1];
    private readonly int[,] _ways = new int[units.Length + 1, sound.Length + 1];
    private readonly (int Unit, int At)[,] _from = new (int, int)[units.Length + 1, sound.Length + 1];

    /// <summary>Where in the reading each unit ends, or null if there is no way, or no single best one.</summary>
    public int[]? Best()
    {
        Clear();
        for (var unit = 0; unit < units.Length; unit++)
        {
            for (var at = 0; at <= sound.Length; at++)
            {
                if (_cost[unit, at] != Unreachable)
                {
                    Extend(unit, at);
                }
            }
        }

        return _ways[units.Length, sound.Length] == 1 ? Ends() : null;
    }

    private void Clear()
    {
        for (var unit = 0; unit <= units.Length; unit++)
        {
            for (var at = 0; at <= sound.Length; at++)
            {
                _cost[unit, at] = Unreachable;
            }
        }

        (_cost[0, 0], _ways[0, 0]) = (0, 1);
    }

    private void Extend(int unit, int at)
    {
        switch (units[unit].Kind)
        {
            case RubyUnitKind.Kana:
                ExtendKana(unit, at);
                break;
            case RubyUnitKind.Kanji:
                ExtendKanji(unit, at);
                ExtendWhole(unit, at);
                break;
            case RubyUnitKind.Stretch:
                ExtendStretch(unit, at);
                break;
            default:
                break;
        }
    }

    private void ExtendKana(int unit, int at)
    {
        if (at < sound.Length && KanaSounds.Match(units[unit].Text[0], sound[at]))
        {
            Reach(unit, at, unit + 1, at + 1, 0);
        }
    }

    private void ExtendKanji(int unit, int at)
    {
        var rank = 0;
        foreach (var reading in KanjiReadings.Of(Repeated(unit)))
        {
            foreach (var (said, cost) in KanaSounds.InWord(reading, isFirst: unit == 0, isLast: unit == units.Length - 1))
            {
                if (string.CompareOrdinal(sound, at, said, 0, said.Length) == 0)
                {
                    Reach(unit, at, unit + 1, at + said.Length, rank + cost);
                }
            }

            rank += 2;
        }
    }

    /// <summary>Several kanji that are read as a whole: 大人, 五月雨.</summary>
    private void ExtendWhole(int unit, int at)
    {
        var text = units[unit].Text;
        for (var end = unit + 1; end < units.Length && end < unit + KanjiReadings.LongestWhole; end++)
        {
            text += units[end].Text;
            foreach (var reading in KanjiReadings.OfWhole(text))
            {
                foreach (var (said, cost) in KanaSounds.InWord(reading, isFirst: unit == 0, isLast: end == units.Length - 1))
                {
                    if (string.CompareOrdinal(sound, at, said, 0, said.Length) == 0)
                    {
                        Reach(unit, at, end + 1, at + said.Length, cost);
                    }
                }
            }
        }
    }

    private void ExtendStretch(int unit, int at)
    {
        var longest = Math.Min(sound.Length, at + units[unit].Text.Length * LongestReading);
        for (var end = at + 1; end <= longest; end++)
        {
            if (end == sound.Length || !KanaSounds.NeverBegins(sound[end]))
            {
                Reach(unit, at, unit + 1, end, 0);
            }
        }
    }

    /// <summary>The kanji that a unit is read as: 々 is the one before it.</summary>
    private string Repeated(int unit)
    {
        while (unit > 0 && units[unit].Text is "々" or "〻")
        {
            unit--;
        }

        return Rune.TryGetRuneAt(units[unit].Text, 0, out var kanji) ? kanji.ToString() : "";
    }

    private void Reach(int unit, int at, int nextUnit, int nextAt, int cost)
    {
        var total = _cost[unit, at] + cost;
        if (total < _cost[nextUnit, nextAt])
        {
            _cost[nextUnit, nextAt] = total;
            _ways[nextUnit, nextAt] = _ways[unit, at];
            _from[nextUnit, nextAt] = (unit, at);
        }
        else if (total == _cost[nextUnit, nextAt] && _from[nextUnit, nextAt] != (unit, at))
        {
            _ways[nextUnit, nextAt] = 2; // more than one is all that counts
        }
    }

    private int[] Ends()
    {
        var ends = new int[units.Length];
        for (var (unit, at) = (units.Length, sound.Length); unit > 0;)
        {
            var (before, start) = _from[unit, at];
            ends[unit - 1] = at;
            ends.AsSpan(before, unit - 1 - before).Fill(start);
            (unit, at) = (before, start);
        }

        return ends;
    }
}
