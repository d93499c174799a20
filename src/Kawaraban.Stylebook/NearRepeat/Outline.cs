using Kawaraban.Language;

namespace Kawaraban.Stylebook.NearRepeat;

/// <summary>A sentence as it is compared: the pieces of a few letters that it is made of, and its figures.</summary>
/// <remarks>Marks, spaces, width and case do not count.</remarks>
internal sealed class Outline
{
    // So many of a hundred pieces are the same: a word or two of a sentence may differ.
    private const double Alike = 0.75;

    // Two letters of Japanese tell about as much as four of English.
    private const int JapanesePiece = 2;
    private const int EnglishPiece = 4;

    private readonly uint[] pieces;
    private readonly ulong figures;
    private readonly ulong whole;

    private Outline(uint[] pieces, int letters, ulong figures, ulong whole)
    {
        this.pieces = pieces;
        this.figures = figures;
        this.whole = whole;
        Letters = letters;
    }

    /// <summary>How many letters and figures it has.</summary>
    public int Letters { get; }

    /// <summary>Some of the pieces, the same ones wherever they occur: two texts that are alike share some of them.</summary>
    public ReadOnlySpan<uint> Sample(int most) => pieces.AsSpan(0, Math.Min(most, pieces.Length));

    /// <summary>The outline; null where the text has too few letters to have one.</summary>
    public static Outline? Of(ReadOnlySpan<char> text, TextLanguage language)
    {
        var length = language.IsEnglish ? EnglishPiece : JapanesePiece;
        var letters = new List<char>(text.Length);
        var (figures, whole) = (Hashed.Start, Hashed.Start);
        foreach (var written in text)
        {
            if (char.IsLetterOrDigit(written))
            {
                var letter = char.ToLowerInvariant(written is >= '！' and <= '～' ? (char)(written - '！' + '!') : written);
                letters.Add(letter);
                whole = Hashed.With(whole, letter);
                figures = char.IsAsciiDigit(letter) ? Hashed.With(figures, letter) : figures;
            }
        }

        return letters.Count < length ? null : new Outline(PiecesOf(letters, length), letters.Count, figures, whole);
    }

    public bool IsSameAs(Outline other) => whole == other.whole;

    public bool IsLike(Outline other)
    {
        if (figures != other.figures)
        {
            return false;
        }

        var shared = Shared(pieces, other.pieces);
        return shared >= Alike * (pieces.Length + other.pieces.Length - shared);
    }

    /// <summary>The distinct pieces in the order of their hashes.</summary>
    private static uint[] PiecesOf(List<char> letters, int length)
    {
        var pieces = new uint[letters.Count - length + 1];
        for (var at = 0; at < pieces.Length; at++)
        {
            var hash = Hashed.Start;
            for (var next = at; next < at + length; next++)
            {
                hash = Hashed.With(hash, letters[next]);
            }

            pieces[at] = (uint)(hash ^ (hash >> 32));
        }

        Array.Sort(pieces);
        var kept = 1;
        for (var at = 1; at < pieces.Length; at++)
        {
            if (pieces[at] != pieces[kept - 1])
            {
                pieces[kept++] = pieces[at];
            }
        }

        return pieces[..kept];
    }

    private static int Shared(uint[] left, uint[] right)
    {
        var (shared, one, other) = (0, 0, 0);
        while (one < left.Length && other < right.Length)
        {
            if (left[one] == right[other])
            {
                (shared, one, other) = (shared + 1, one + 1, other + 1);
            }
            else if (left[one] < right[other])
            {
                one++;
            }
            else
            {
                other++;
            }
        }

        return shared;
    }
}
