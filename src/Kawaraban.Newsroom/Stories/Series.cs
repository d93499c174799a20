using System.Collections;
using System.Runtime.CompilerServices;

namespace Kawaraban.Newsroom.Stories;

/// <summary>A list that is equal to another of the same members in the same order.</summary>
[CollectionBuilder(typeof(Series), nameof(Series.Of))]
public sealed class Series<T>(IReadOnlyList<T> members) : IReadOnlyList<T>, IEquatable<Series<T>>
{
    public int Count => members.Count;

    public T this[int index] => members[index];

    public IEnumerator<T> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(Series<T>? other) => other is not null && members.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as Series<T>);

    public override int GetHashCode() => members.Aggregate(members.Count, (hash, member) => HashCode.Combine(hash, member));
}

public static class Series
{
    public static Series<T> Of<T>(ReadOnlySpan<T> members) => new(members.ToArray());

    public static Series<T> ToSeries<T>(this IEnumerable<T> members) => new(members.ToArray());
}
