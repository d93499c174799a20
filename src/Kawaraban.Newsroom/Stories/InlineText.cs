using System.Text;

namespace Kawaraban.Newsroom.Stories;

/// <summary>
/// The text of a block with its marks. <see cref="Parse"/> reads the written form, <see cref="ToString"/> writes it:
/// <c>*emphasis*</c>, <c>**strong**</c>, <c>`code`</c>, <c>[text](address)</c>, <c>{漢字|かんじ}</c> for ruby and
/// <c>{:en|words}</c> for the language of a run. A backslash takes the meaning from the character after it.
/// Nothing that is written is an error: a mark that is never closed stands as the characters it is.
/// </summary>
public sealed class InlineText : IEquatable<InlineText>
{
    public static readonly InlineText Empty = new([]);

    public InlineText(IEnumerable<Run> runs) => Runs = Merge(runs);

    public IReadOnlyList<Run> Runs { get; }

    public bool IsEmpty => Runs.Count == 0;

    /// <summary>The characters without marks or readings: what is searched, counted and compared.</summary>
    public string PlainText => string.Concat(Runs.Select(run => run.Text));

    public static InlineText Parse(string written) => new(new InlineReader(written).Read());

    public static InlineText Plain(string text) => new([new Run(text)]);

    public override string ToString() => InlineWriter.Write(Runs);

    public bool Equals(InlineText? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override bool Equals(object? obj) => Equals(obj as InlineText);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static List<Run> Merge(IEnumerable<Run> runs)
    {
        var merged = new List<Run>();
        var text = new StringBuilder();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (merged.Count > 0 && merged[^1].LooksLike(run))
            {
                text.Append(run.Text);
                merged[^1] = run with { Text = text.ToString() };
                continue;
            }
            text.Clear().Append(run.Text);
            merged.Add(run);
        }
        return merged;
    }
}
