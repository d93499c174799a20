using System.Buffers;

namespace Kawaraban.Wire.Detection;

/// <summary>Tells which encoding bytes are in by what they would say: an encoding is likely when most of its characters are the commonest of a language.</summary>
internal static class EncodingGuess
{
    private const int SampleLength = 64 * 1024;
    private const int TrustedBytes = 8;

    /// <summary>From this score on a text plainly is of a language that the encoding is for.</summary>
    private const double Plain = 0.6;

    private static readonly Lazy<(WebEncoding Encoding, SearchValues<char> Frequent)[]> Candidates = new(Read);

    /// <summary>The likeliest encoding; western when nothing is likely.</summary>
    public static WebEncoding Of(ReadOnlySpan<byte> bytes)
    {
        var (best, bestScore) = (EncodingLabels.Western, 0.1);
        foreach (var (encoding, frequent) in Candidates.Value)
        {
            if (Score(encoding, frequent, Sample(bytes)) is var score && score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    /// <summary>The encoding that the bytes plainly are in when it is another than said: they read as a language in the one and not in the other.</summary>
    public static WebEncoding? Instead(WebEncoding said, ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        if (sample.Length - CountAscii(sample) < TrustedBytes || ScoreAsSaid(said, sample) is var score && score > Plain)
        {
            return null;
        }

        var best = Of(bytes);
        return best.Name != said.Name && ScoreAsSaid(best, sample) is var better && better > 0.3 && better > score + 0.2 ? best : null;
    }

    /// <summary>The score with the common characters of the encoding's own languages; one of no known language is not doubted.</summary>
    private static double ScoreAsSaid(WebEncoding said, ReadOnlySpan<byte> sample)
    {
        double? score = null;
        foreach (var (encoding, frequent) in Candidates.Value)
        {
            if (encoding.Name == said.Name || (said.Name == "gb18030" && encoding.Name == "gbk"))
            {
                score = Math.Max(score ?? double.MinValue, Score(encoding, frequent, sample));
            }
        }

        return score ?? 1;
    }

    /// <summary>A cut sample may break its last character, which is one fault at most.</summary>
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(SampleLength, bytes.Length)];

    /// <summary>The share of common characters among those that are not ASCII, less the share of impossible ones.</summary>
    private static double Score(WebEncoding encoding, SearchValues<char> frequent, ReadOnlySpan<byte> sample)
    {
        var text = encoding.Decode(sample);
        var (common, faults, all) = (0.0, 0.0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c > '\u007F')
            {
                all++;
                common += frequent.Contains(c) ? 1 : 0;
                faults += Fault(text.AsSpan(0, i), c);
            }
        }

        // Hundreds of pairs of bytes do not happen to be characters by chance.
        return all == 0 ? 0 : (((common - faults) / all) + (faults == 0 && encoding.IsOfPairs ? 0.2 : 0));
    }

    /// <summary>How much a character speaks against the encoding: it cannot be, or cannot be there.</summary>
    private static double Fault(ReadOnlySpan<char> before, char c)
    {
        if (c is '\uFFFD' or (>= '\u0080' and < '\u00A0') or (>= '\uE000' and <= '\uF8FF'))
        {
            return 4;
        }

        if (c is (>= '\u2500' and <= '\u25FF') or (>= '\uFF61' and <= '\uFF9F'))
        {
            return 1;
        }

        return char.IsLetter(c) && before is [.., var last] && char.IsLetter(last) && CannotFollow(before, last, c) ? 1 : 0;
    }

    /// <summary>A capital within a word, three accented letters of Latin in a row, another alphabet right after a Latin letter.</summary>
    private static bool CannotFollow(ReadOnlySpan<char> before, char last, char c) =>
        (char.IsUpper(c) && char.IsLower(last))
        || (c < '\u0250' ? before is [.., > '\u007F', > '\u007F'] && char.IsLetter(before[^2]) : c < '\u1100' && last < '\u0250');

    private static int CountAscii(ReadOnlySpan<byte> sample)
    {
        var count = 0;
        foreach (var value in sample)
        {
            count += value < 0x80 ? 1 : 0;
        }

        return count;
    }

    private static (WebEncoding, SearchValues<char>)[] Read() =>
    [
        .. DataLines.Of("Detection.FrequentCharacters.txt").Select(line => line.Split(' ', 2))
            .SelectMany(row => row[0].Split(','), (row, name) => (EncodingLabels.Find(name)!, SearchValues.Create(row[1]))),
    ];
}
