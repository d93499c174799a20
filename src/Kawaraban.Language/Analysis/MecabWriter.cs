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
public sealed unsafe class MecabWriter(Lexicon lexicon)
{
    private const int MostBytesOfUnit = 3;
    private readonly Lexicon lexicon = lexicon ?? throw new ArgumentNullException(nameof(lexicon));
    private readonly Lattice lattice = new(lexicon);
    private readonly Sentence sentence = new(lexicon);
    private readonly byte[]?[] columns = new byte[lexicon.IdCount][];

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
        line = Solve(line);
        for (var word = 0; word < lattice.Count; word++)
        {
            WriteWord(lattice[word], line, output);
        }
        "EOS\n"u8.CopyTo(output.GetSpan(4));
        output.Advance(4);
        GC.KeepAlive(this);
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
        line = Solve(line);
        var space = output.GetSpan((line.Length * 2) + 1);
        var written = 0;
        for (var word = 0; word < lattice.Count; word++)
        {
            var surface = SurfaceOf(lattice[word], line);
            surface.CopyTo(space[written..]);
            written += surface.Length;
            space[written++] = (byte)' ';
        }
        space[written++] = (byte)'\n';
        output.Advance(written);
        GC.KeepAlive(this);
    }

    private ReadOnlySpan<byte> Solve(ReadOnlySpan<byte> line)
    {
        line = line.IndexOf((byte)0) is >= 0 and var end ? line[..end] : line;
        sentence.Read(line);
        lattice.Solve(sentence);
        return line;
    }

    private ReadOnlySpan<byte> SurfaceOf(LatticeNode* node, ReadOnlySpan<byte> line) => line[sentence.Offsets[node->Start]..sentence.Offsets[node->End]];

    private void WriteWord(LatticeNode* node, ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        var surface = SurfaceOf(node, line);
        var middle = columns[node->Id] ??= Columns(node->Id);
        var form = lexicon.BaseOf(node->Word);
        var reading = lexicon.ReadingOf(node->Word);
        var pronunciation = lexicon.PronunciationOf(node->Word);
        var space = output.GetSpan(surface.Length + middle.Length + ((form.Length + reading.Length + pronunciation.Length + 4) * MostBytesOfUnit));
        surface.CopyTo(space);
        var written = surface.Length;
        middle.AsSpan().CopyTo(space[written..]);
        written += middle.Length;
        if (node->Word < 0)
        {
            space[written++] = (byte)'*';
        }
        else
        {
            written += Encoding.UTF8.GetBytes(form, space[written..]);
            space[written++] = (byte)',';
            written += Encoding.UTF8.GetBytes(reading, space[written..]);
            space[written++] = (byte)',';
            written += Encoding.UTF8.GetBytes(pronunciation, space[written..]);
        }
        space[written++] = (byte)'\n';
        output.Advance(written);
    }

    /// <summary>What stands between the word and its base form.</summary>
    private byte[] Columns(int id)
    {
        var inflection = lexicon.InflectionOf(id);
        return Encoding.UTF8.GetBytes(string.Concat("\t", new PartOfSpeech(lexicon.KindOf(id)).ToString(), ",", inflection.Type) + string.Concat(",", inflection.Form, ","));
    }
}
