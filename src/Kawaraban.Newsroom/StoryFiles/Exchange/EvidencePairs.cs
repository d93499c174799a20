namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>Which piece of a known fact's evidence each piece is that a file has of it. What says the same is one piece, said again after it was taken back another.</summary>
/// <param name="New">What the fact does not have.</param>
/// <param name="Places">For each piece of the file its place among the fact's evidence with the new, from 1.</param>
internal sealed record EvidencePairs(IReadOnlyList<FactEvidence> New, IReadOnlyList<int> Places)
{
    /// <param name="known">The fact's evidence.</param>
    /// <param name="told">The file's.</param>
    /// <param name="isTakenBack">Whether the file says of the piece at this place, from 1, that it was taken back.</param>
    public static EvidencePairs Of(IReadOnlyList<FactEvidence> known, IReadOnlyList<FactEvidence> told, Func<int, bool> isTakenBack)
    {
        var (places, added, free) = (new int[told.Count], new List<FactEvidence>(), Enumerable.Range(0, known.Count).ToList());
        // Without its words a piece is any passage of its block: the others choose first.
        foreach (var i in Enumerable.Range(0, told.Count).OrderBy(i => told[i].IsBlackedOut))
        {
            if (free.FindIndex(place => told[i].IsAs(known[place])) is var at and >= 0)
            {
                places[i] = free[at] + 1;
                free.RemoveAt(at);
            }
        }
        for (var i = 0; i < told.Count; i++)
        {
            if (places[i] == 0 && (isTakenBack(i + 1) || !IsSaidAgain(i)))
            {
                added.Add(told[i]);
                places[i] = known.Count + added.Count;
            }
        }
        return new EvidencePairs(added, places);

        bool IsSaidAgain(int i)
        {
            var same = Enumerable.Range(0, told.Count).FirstOrDefault(j => places[j] > 0 && !isTakenBack(j + 1) && told[i].IsAs(told[j]), -1);
            places[i] = same < 0 ? 0 : places[same];
            return same >= 0;
        }
    }
}
