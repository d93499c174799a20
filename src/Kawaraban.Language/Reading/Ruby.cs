using Kawaraban.Language.Characters;

namespace Kawaraban.Language.Reading;

/// <summary>Sets the reading of a word beside the parts of it that are read so.</summary>
/// <remarks>
/// Kana hold the reading in its place (okurigana). Between them a reading is divided over the kanji where there is one best way to
/// do so by how each is usually read, with the changes of sound inside words; else the kanji keep it together. It never
/// invents: joined, the readings of the pieces are the reading of the word.
/// </remarks>
/// <example><code>Ruby.Align("北朝鮮", "きたちょうせん").Count // 3: 北 きた, 朝 ちょう, 鮮 せん</code></example>
public static class Ruby
{
    // Longer than any word of a dictionary: what is longer is no word, and keeps its reading together.
    private const int LongestWord = 40;
    private const int LongestReading = 80;

    /// <summary>Divides the reading of a word over its parts.</summary>
    /// <param name="word">The word as it is written.</param>
    /// <param name="reading">All of it in kana, hiragana or katakana.</param>
    /// <returns>
    /// The pieces in order; their bases are the word, their readings the reading. The whole is one piece if the two do not fit together.
    /// </returns>
    /// <example><code>Ruby.Align("大人びた", "おとなびた")[0].Base // "大人"</code></example>
    public static IReadOnlyList<RubyPiece> Align(string word, string reading)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(reading);
        if (word.Length is 0 or > LongestWord || reading.Length > LongestReading)
        {
            return word.Length == 0 && reading.Length == 0 ? [] : [Whole(word, reading)];
        }

        var units = RubyUnits.Of(word);
        var sound = Kana.ToHiragana(reading);
        return Pieces(units, new RubyAlignment(units, sound).Best(), reading)
            ?? Anchored(units, sound, reading)
            ?? [Whole(word, reading)];
    }

    /// <summary>The kana between them divide the reading; then each stretch of kanji is tried by itself.</summary>
    private static List<RubyPiece>? Anchored(RubyUnit[] units, string sound, string reading)
    {
        var stretches = RubyUnits.Stretches(units);
        if (new RubyAlignment(stretches, sound).Best() is not { } ends)
        {
            return null;
        }

        var pieces = new List<RubyPiece>();
        var start = 0;
        foreach (var (stretch, end) in stretches.Zip(ends))
        {
            var part = RubyUnits.Of(stretch.Text);
            var divided = stretch.Kind == RubyUnitKind.Stretch ? new RubyAlignment(part, sound[start..end]).Best() : null;
            pieces.AddRange(Pieces(part, divided, reading[start..end]) ?? [Whole(stretch.Text, reading[start..end])]);
            start = end;
        }

        return Placed(pieces);
    }

    private static RubyPiece Whole(string word, string reading) => new(new TextRange(0, word.Length), word, reading);

    private static List<RubyPiece>? Pieces(RubyUnit[] units, int[]? ends, string reading)
    {
        if (ends is null)
        {
            return null;
        }

        var pieces = new List<RubyPiece>();
        var (start, open) = (0, "");
        foreach (var (unit, end) in units.Zip(ends))
        {
            // A kanji that ends where it starts is part of a whole that a later one closes.
            open += unit.Text;
            if (end > start)
            {
                pieces.Add(Whole(open, reading[start..end]));
                (start, open) = (end, "");
            }
        }

        return Placed(pieces);
    }

    private static List<RubyPiece> Placed(List<RubyPiece> pieces)
    {
        var at = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            pieces[i] = pieces[i] with { Place = new TextRange(at, pieces[i].Base.Length) };
            at += pieces[i].Base.Length;
        }

        return pieces;
    }
}
