using System.Globalization;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A piece of evidence that somebody was about to take back, and why that was refused.</summary>
/// <param name="Evidence">Its place among the fact's evidence, from 1.</param>
/// <param name="Code">What is wrong.</param>
public sealed record TypedTakingBack(int Evidence, string Reason, string Code)
{
    /// <summary>The name of the field in which the reason for taking back a piece is typed: each piece has its own.</summary>
    public static string FieldOf(int evidence) => string.Create(CultureInfo.InvariantCulture, $"evidence-{evidence}");

    public FactFault Fault => new(FieldOf(Evidence), Code);
}
