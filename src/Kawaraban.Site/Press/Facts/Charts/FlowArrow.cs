namespace Kawaraban.Site.Press.Facts.Charts;

/// <summary>An arrow from one side to the other, with its words above it.</summary>
/// <param name="Lines">The words; the first stands at <paramref name="Top"/>.</param>
/// <param name="Y">Where the arrow runs.</param>
public sealed record FlowArrow(Flow Flow, bool IsBack, IReadOnlyList<string> Lines, double Top, double Y);
