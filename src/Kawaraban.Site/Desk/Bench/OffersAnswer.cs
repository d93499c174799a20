namespace Kawaraban.Site.Desk.Bench;

/// <summary>What is there for a row.</summary>
/// <param name="Memory">The best first.</param>
/// <param name="Terms">In the order of the source.</param>
/// <param name="Machine">Whether a machine may be asked.</param>
public sealed record OffersAnswer(IReadOnlyList<MemoryAnswer> Memory, IReadOnlyList<TermAnswer> Terms, bool Machine);

/// <param name="Kind"><c>context</c>, <c>exact</c> or <c>fuzzy</c>.</param>
/// <param name="Score">From 0 to 1: how much of the source is the same.</param>
/// <param name="Target">In the written form of inline text.</param>
/// <param name="Differences">Where the remembered source is not this one.</param>
/// <param name="Whole">It is for all of the source, not for one of its sentences.</param>
public sealed record MemoryAnswer(string Kind, double Score, string Source, string Target, IReadOnlyList<RangeAnswer> Differences, bool Whole, MemoryOriginAnswer From);

/// <summary>UTF-16 units, the end not included.</summary>
public sealed record RangeAnswer(int Start, int End);

/// <summary>Where the words were released, or the file that they came from.</summary>
/// <param name="Article">Null for words of a file.</param>
public sealed record MemoryOriginAnswer(Guid? Article, string Headline, DateTimeOffset At);

/// <param name="Start">Where it stands in the source's plain text, in UTF-16 units.</param>
/// <param name="Term">The entry's id.</param>
/// <param name="Source">As the source has it.</param>
/// <param name="Target">The approved form for this mention.</param>
public sealed record TermAnswer(int Start, int End, string Term, string Source, string Target, string Reading, string Note);

/// <param name="Text">In its written form; saved nowhere.</param>
/// <param name="Engine">Which machine said it.</param>
public sealed record MachineAnswer(string Text, string Engine);
