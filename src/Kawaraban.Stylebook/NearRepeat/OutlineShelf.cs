using System.Runtime.InteropServices;

namespace Kawaraban.Stylebook.NearRepeat;

/// <summary>The sentences of a text so far, found again by some of their pieces, so that each is compared with few others.</summary>
/// <param name="most">How many it keeps.</param>
internal sealed class OutlineShelf(int most)
{
    // Of pieces in the order of their hashes the first are a fair sample: two outlines that are alike share most of them.
    private const int SampleSize = 6;

    // A piece that more sentences share tells nothing.
    private const int MostSharing = 4;

    private readonly Dictionary<uint, List<Outline>> byPiece = [];
    private int count;

    public void Add(Outline outline)
    {
        if (count++ >= most)
        {
            return;
        }

        foreach (var piece in outline.Sample(SampleSize))
        {
            ref var sharing = ref CollectionsMarshal.GetValueRefOrAddDefault(byPiece, piece, out _);
            sharing ??= [];
            if (sharing.Count < MostSharing)
            {
                sharing.Add(outline);
            }
        }
    }

    /// <summary>An outline that is like another; null if there is none.</summary>
    public Outline? FindLike(Outline outline)
    {
        foreach (var piece in outline.Sample(SampleSize))
        {
            if (byPiece.TryGetValue(piece, out var sharing) && sharing.Find(outline.IsLike) is { } like)
            {
                return like;
            }
        }

        return null;
    }
}
