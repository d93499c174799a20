using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What is wrong with a fact, in the words of whoever sits at the desk.</summary>
internal static class FactFaultWords
{
    /// <summary>The word for this fault of this field; where there is none, that for the fault.</summary>
    public static string Say(Seat seat, FactFault fault)
    {
        var ofField = $"facts.wrong.{fault.Field.Split('-')[0]}-{fault.Code}";
        return seat.Edition.Words.Keys.Contains("desk." + ofField) ? seat[ofField] : seat.SayOrElse("facts.wrong." + fault.Code, "facts.wrong.other");
    }
}
