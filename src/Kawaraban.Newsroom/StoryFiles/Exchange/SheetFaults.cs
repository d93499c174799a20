namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>What the law says against a fact or an act, for whoever sees to a file.</summary>
internal static class SheetFaults
{
    public static string InEnglish(FactFault fault) => (fault.Field, fault.Code) switch
    {
        (_, "full") => $"a story file has at most {StoryFile.MostFacts} facts",
        (_, "taken") => "new facts have higher numbers than those that are there",
        (_, "backwards") => "a time ends after it begins, at the same offset",
        (_, "bound") => "the figures do not fit their bound",
        (_, "unworded") => "a fact is worded in one edition at least",
        (_, "unfounded") => "a fact has one piece of evidence at least",
        (_, "no-exchange") => "an exchange is in return for an exchange with a lower number",
        ("amount", _) => "a figure has an amount",
        (_, "shape") => "a figure, and nothing else, has a series: lower-case letters, digits and hyphens",
        ("form", _) => "a commitment, and nothing else, has a form",
        (_, "one-sided") => "an exchange has a giver and a receiver",
        ("time", _) => "an event has a time",
        (_, "nameless") => "who did it is missing",
        (_, "reasonless") => "the reason is missing",
        ("evidence", "missing") => "a taking back, and nothing else, names a piece of evidence",
        ("evidence", "unknown") => "the fact has no evidence at this place",
        ("evidence", "ended") => "this evidence is taken back already",
        (_, "unknown") => "the file has no fact of this number",
        (_, "itself") => "it is the fact itself",
        ("other", "missing") => "the number of the other fact is missing",
        ("outcome", _) => "a settlement, and nothing else, has an outcome",
        ("kind", "ended") => "the fact is superseded or withdrawn already",
        ("other", "ended") => "the other fact is superseded or withdrawn itself",
        ("kind", "again") => "what took its place was withdrawn: a newer fact takes the place of that one",
        (_, "circle") => "the fact holds again since the other was withdrawn, and needs not take its place",
        (_, "other-kind") => "a fact of another kind cannot take its place",
        (_, "no-outlook") => "only an outlook is settled",
        (_, "no-commitment") => "only a commitment is invoked, kept or broken",
        (_, "no-event") => "it takes an event to do that",
        _ => fault.Code,
    };
}
