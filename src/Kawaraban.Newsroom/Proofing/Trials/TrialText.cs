using System.Text;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>The plain text of an article: the fields of its head that say something, then its blocks, each from a line of its own.</summary>
public sealed class TrialText
{
    private readonly Dictionary<PlaceName, int> _starts = [];

    public TrialText(HeadText head, IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var field in Enum.GetValues<HeadField>().Where(field => head[field].Length > 0))
        {
            Add(text, new PlaceName(null, field), head[field]);
        }
        foreach (var block in blocks)
        {
            Add(text, new PlaceName(block.Id, null), string.Join('\n', BlockTexts.Of(block.Body).Select(line => line.Text.PlainText)));
        }
        Text = text.ToString();
    }

    public string Text { get; }

    public int Bytes => Encoding.UTF8.GetByteCount(Text);

    /// <summary>Where a finding is in the whole text. What only the source says stands at the beginning of what was made from it, or of all.</summary>
    public (int Start, int Length) PlaceOf(ProofFinding finding)
    {
        var start = finding.Place is { } place ? _starts.GetValueOrDefault(place) : 0;
        return finding.Range is { } range ? (start + range.Start, range.Length) : (start, 0);
    }

    /// <summary>Line and column of an offset, both from 1.</summary>
    public (int Line, int Column) LineOf(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private void Add(StringBuilder text, PlaceName place, string said)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
        _starts[place] = text.Length;
        text.Append(said);
    }
}
