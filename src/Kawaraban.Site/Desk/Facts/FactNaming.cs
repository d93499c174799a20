using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What the desk calls a fact where several stand together.</summary>
internal static class FactNaming
{
    public static string Numbered(Seat seat, StoryFileView sheet, Fact fact) => seat.Say("facts.numbered", ("number", fact.Number), ("text", Worded(seat, sheet, fact)));

    /// <summary>As the edition of the desk tells it, or that somebody has to look at that first.</summary>
    public static string Worded(Seat seat, StoryFileView sheet, Fact fact) => sheet.WordingFor(fact, seat.Edition.Id)?.Text ?? seat["facts.unlooked"];
}
