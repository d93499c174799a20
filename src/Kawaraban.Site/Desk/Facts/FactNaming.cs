using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What the desk calls a fact where several stand together.</summary>
internal static class FactNaming
{
    public static string Numbered(Seat seat, Fact fact) => seat.Say("facts.numbered", ("number", fact.Number), ("text", fact.WordingFor(seat.Edition.Id).Text));
}
