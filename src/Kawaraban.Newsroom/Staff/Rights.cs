using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.Staff;

/// <summary>What somebody may do, edition by edition.</summary>
/// <param name="Everywhere">Their role in every edition that <paramref name="In"/> does not name.</param>
/// <param name="In">Their role where it is another.</param>
public sealed record Rights(DeskRole Everywhere, IReadOnlyDictionary<EditionId, DeskRole> In)
{
    public static readonly Rights None = new(DeskRole.None, new Dictionary<EditionId, DeskRole>());

    /// <summary>A token may be held to some editions and to less than its owner may; empty holds it to none in particular.</summary>
    public IReadOnlySet<EditionId> Only { get; init; } = new HashSet<EditionId>();

    public DeskRole AtMost { get; init; } = DeskRole.Owner;

    public bool Owns => Everywhere == DeskRole.Owner && AtMost == DeskRole.Owner && Only.Count == 0;

    /// <summary>The most that they may in any edition.</summary>
    public DeskRole Best => Least(In.Values.Append(Everywhere).Max(), AtMost);

    public DeskRole Of(EditionId edition)
    {
        if (Only.Count > 0 && !Only.Contains(edition))
        {
            return DeskRole.None;
        }
        return Least(Everywhere == DeskRole.Owner ? DeskRole.Owner : In.GetValueOrDefault(edition, Everywhere), AtMost);
    }

    public bool May(DeskRole needed, EditionId edition) => Of(edition) >= needed;

    private static DeskRole Least(DeskRole one, DeskRole other) => one < other ? one : other;
}
