using System.Buffers;
using System.Text;

namespace Kawaraban.Language.Analysis;

/// <summary>Writes the words of lines as MeCab 0.996 does, byte for byte.</summary>
/// <remarks>
/// A worker for one thread at a time. A line is bytes, and need not be UTF-8; it ends before its first NUL. A line of any length is
/// one sentence, as for <c>mecab -b</c> with a buffer that is long enough.
/// </remarks>
/// <param name="lexicon">The words it knows.</param>
/// <example><code>
/// var output = new System.Buffers.ArrayBufferWriter&lt;byte&gt;();
/// new MecabWriter(Lexicon.Ipadic).WriteWakati("本を読む"u8, output);
/// System.Text.Encoding.UTF8.GetString(output.WrittenSpan) // "本 を 読む \n"
/// </code></example>
public sealed class MecabWriter(Lexicon lexicon)
{
    private const int MostBytesOfUnit = 3;
    private readonly Analyzer analyzer = new(lexicon);
    private readonly byte[]?[] tuples = new byte[lexicon.IdCount][];

    /// <summary>Writes each word and its features on a line of its own, and then <c>EOS</c>.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="output">Where the words go.</param>
    /// <example><code>
    /// var output = new System.Buffers.ArrayBufferWriter&lt;byte&gt;();
    /// new MecabWriter(Lexicon.Ipadic).Write("は"u8, output);
    /// System.Text.Encoding.UTF8.GetString(output.WrittenSpan) // "は\t助詞,係助詞,*,*,*,*,は,ハ,ワ\nEOS\n"
    /// </code></example>
    public void Write(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        line = UpToNul(line);
        foreach (ref readonly var token in analyzer.AnalyzeUtf8(line))
        {
            WriteToken(token, line.Slice(token.Start, token.Length), output);
        }
        output.Write("EOS\n"u8);
    }

    /// <summary>Writes each word and a space after it, and then the end of the line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="output">Where the words go.</param>
    /// <example><code>
    /// var output = new System.Buffers.ArrayBufferWriter&lt;byte&gt;();
    /// new MecabWriter(Lexicon.Ipadic).WriteWakati("  猫  が"u8, output);
    /// System.Text.Encoding.UTF8.GetString(output.WrittenSpan) // "猫 が \n"
    /// </code></example>
    public void WriteWakati(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        line = UpToNul(line);
        var space = output.GetSpan((line.Length * 2) + 1);
        var written = 0;
        foreach (ref readonly var token in analyzer.AnalyzeUtf8(line))
        {
            line.Slice(token.Start, token.Length).CopyTo(space[written..]);
            written += token.Length;
            space[written++] = (byte)' ';
        }
        space[written++] = (byte)'\n';
        output.Advance(written);
    }

    private static ReadOnlySpan<byte> UpToNul(ReadOnlySpan<byte> line) => line.IndexOf((byte)0) is >= 0 and var end ? line[..end] : line;

    private void WriteToken(in Token token, ReadOnlySpan<byte> surface, IBufferWriter<byte> output)
    {
        var tuple = tuples[token.Connection] ??= Encoding.UTF8.GetBytes($"\t{token.PartOfSpeech},{token.Inflection.Type},{token.Inflection.Form},");
        var units = token.Base.Length + token.Reading.Length + token.Pronunciation.Length + 4;
        var space = output.GetSpan(surface.Length + tuple.Length + (units * MostBytesOfUnit));
        surface.CopyTo(space);
        var written = surface.Length;
        tuple.CopyTo(space[written..]);
        written += tuple.Length;
        written += token.IsKnown ? WriteForms(token, space[written..]) : Encoding.UTF8.GetBytes(PartOfSpeech.Nothing, space[written..]);
        space[written++] = (byte)'\n';
        output.Advance(written);
    }

    private static int WriteForms(in Token token, Span<byte> space)
    {
        var written = Encoding.UTF8.GetBytes(token.Base, space);
        space[written++] = (byte)',';
        written += Encoding.UTF8.GetBytes(token.Reading, space[written..]);
        space[written++] = (byte)',';
        return written + Encoding.UTF8.GetBytes(token.Pronunciation, space[written..]);
    }
}
