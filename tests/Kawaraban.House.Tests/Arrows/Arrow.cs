using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Kawaraban.House.Tests.Arrows;

/// <summary>One type of ours that knows another type, by full names.</summary>
internal sealed record Arrow(string From, string To)
{
    /// <summary>Every arrow in the compiled house: signatures, fields, attributes and the bodies of methods.</summary>
    public static IReadOnlyList<Arrow> All { get; } = [.. Load().Types.SelectMany(Of).Distinct()];

    public static IEnumerable<Arrow> Between(string from, string to) => All.Where(arrow => IsIn(arrow.From, from) && IsIn(arrow.To, to));

    public bool StartsIn(string room) => IsIn(From, room);

    public override string ToString() => $"{From} -> {To}";

    /// <summary>The namespace itself, or one below it.</summary>
    public static bool IsIn(string type, string room) => type.StartsWith(room + ".", StringComparison.Ordinal);

    private static Architecture Load() => new ArchLoader().LoadAssemblies([.. Rooms.All]).Build();

    private static IEnumerable<Arrow> Of(IType type) => type.Dependencies.Select(dependency => new Arrow(type.FullName, dependency.Target.FullName));
}
