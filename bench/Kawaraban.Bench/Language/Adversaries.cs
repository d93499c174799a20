using System.Diagnostics;
using System.Text;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Bench.Language;

/// <summary>Texts made to take long: runs without an end, many homographs, a word at every byte.</summary>
internal static class Adversaries
{
    private const int Length = 1_000_000;
    private const int Rounds = 5;

    private static readonly string[] Pieces =
    [
        "a", "1", "ア", "あ", "一", "ー", "!", " ", "\u3000", "。", "😀", "\u0378", "hi", "a1", "a ", "Aア", "éa", "し", "しに", "とは", "のにはがをと", "お", "かか", "一二三四五六七八九十", "東京都", "诈鸒", "〇々", "すもももももも", "きききききき",
    ];

    /// <returns>How many times the time a byte of ordinary text the slowest of these texts takes, and which it is.</returns>
    public static (double Ratio, string Text) Slowest(Prose prose)
    {
        var analyzer = new Analyzer(Lexicon.Ipadic);
        var ordinary = SecondsOfByte(analyzer, prose.Bytes.AsSpan(0, Length).ToArray());
        return Pieces.Select(piece => (SecondsOfByte(analyzer, Repeat(Encoding.UTF8.GetBytes(piece))) / ordinary, piece))
            .Append((SecondsOfByte(analyzer, Repeat([0x80])) / ordinary, "broken UTF-8"))
            .Max();
    }

    private static byte[] Repeat(byte[] piece)
    {
        var text = new byte[Length];
        for (var i = 0; i < Length; i++)
        {
            text[i] = piece[i % piece.Length];
        }
        return text;
    }

    private static double SecondsOfByte(Analyzer analyzer, byte[] text)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            analyzer.AnalyzeUtf8(text);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }
        return best / text.Length;
    }
}
