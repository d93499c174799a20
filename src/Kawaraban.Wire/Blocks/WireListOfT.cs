using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Kawaraban.Wire.Blocks;

/// <summary>An immutable list that equals another of the same members.</summary>
/// <typeparam name="T">The type of its members.</typeparam>
[CollectionBuilder(typeof(WireList), nameof(WireList.Create))]
public sealed class WireList<T> : IReadOnlyList<T>, IEquatable<WireList<T>>
{
    private readonly ImmutableArray<T> _members;

    internal WireList(ReadOnlySpan<T> members) => _members = [.. members];

    /// <summary>The list without members.</summary>
    public static WireList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public T this[int index] => _members[index];

    /// <inheritdoc/>
    public bool Equals(WireList<T>? other) =>
        other is not null && _members.AsSpan().SequenceEqual(other._members.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WireList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var member in _members)
        {
            hash.Add(member);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
