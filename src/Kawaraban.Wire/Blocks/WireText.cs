using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kawaraban.Wire.Blocks;

/// <summary>A text as a sequence of runs. It is never markup, and equals another of the same runs.</summary>
[CollectionBuilder(typeof(WireText), nameof(Create))]
public sealed class WireText : IReadOnlyList<WireInline>, IEquatable<WireText>
{
    private readonly ImmutableArray<WireInline> _runs;

    private WireText(ReadOnlySpan<WireInline> runs) => _runs = [.. runs];

    /// <summary>The text without characters.</summary>
    public static WireText Empty { get; } = new([]);

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => _runs.IsEmpty;

    /// <inheritdoc/>
    public int Count => _runs.Length;

    /// <summary>The characters alone: no links, no readings, a line feed for a line break.</summary>
    public string Plain
    {
        get
        {
            var plain = new StringBuilder();
            AppendPlain(plain);
            return plain.ToString();
        }
    }

    /// <inheritdoc/>
    public WireInline this[int index] => _runs[index];

    /// <summary>A text of the runs given.</summary>
    public static WireText Create(ReadOnlySpan<WireInline> runs) => runs.IsEmpty ? Empty : new WireText(runs);

    /// <summary>A text of plain characters.</summary>
    public static WireText Of(string characters) => characters.Length == 0 ? Empty : [new TextRun(characters)];

    /// <inheritdoc/>
    public bool Equals(WireText? other) =>
        other is not null && _runs.AsSpan().SequenceEqual(other._runs.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WireText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var run in _runs)
        {
            hash.Add(run);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<WireInline> GetEnumerator() => ((IEnumerable<WireInline>)_runs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The characters alone.</summary>
    public override string ToString() => Plain;

    private void AppendPlain(StringBuilder plain)
    {
        foreach (var run in _runs)
        {
            AppendPlain(plain, run);
        }
    }

    private static void AppendPlain(StringBuilder plain, WireInline run)
    {
        switch (run)
        {
            case TextRun text: plain.Append(text.Text); break;
            case CodeRun code: plain.Append(code.Text); break;
            case RubyRun ruby: plain.Append(ruby.Base); break;
            case LineBreak: plain.Append('\n'); break;
            case LinkRun link: link.Text.AppendPlain(plain); break;
            case StrongRun strong: strong.Text.AppendPlain(plain); break;
            case EmphasisRun emphasis: emphasis.Text.AppendPlain(plain); break;
            case LanguageRun language: language.Text.AppendPlain(plain); break;
        }
    }
}
