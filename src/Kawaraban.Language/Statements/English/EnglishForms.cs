using Kawaraban.Language.Quantities;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Statements.English;

/// <summary>The forms of English verbs, and the small words around them.</summary>
internal static class EnglishForms
{
    private static readonly ILookup<string, string> _table = DataFile.Lines(typeof(Statement), "EnglishForms.txt").ToLookup(entry => entry.Section[0], entry => entry.Line);

    public static EnglishWords Auxiliaries { get; } = new("is are was were be been being has have had will would may might could must shall should can cannot isn't aren't wasn't weren't won't hasn't haven't hadn't");

    public static EnglishWords Be { get; } = new("is are was were be been being isn't aren't wasn't weren't");

    public static EnglishWords Modals { get; } = new("will would may might could must shall should can cannot won't to");

    /// <summary>What may stand between an auxiliary and its verb.</summary>
    public static EnglishWords Between { get; } = new("""
        not also still already only now never since just largely mostly widely again later first then both all recently neither nor so far reportedly allegedly apparently
        due to set expected likely unlikely scheduled thought believed said alleged reported planned supposed understood
        """);

    /// <summary>Words behind which a form in -ed is no verb but describes what follows.</summary>
    public static EnglishWords Determiners { get; } = new("a an the his her its their our my your this that these those some any no more of for in on by with at from under into over and-the very");

    /// <summary>What an object begins with.</summary>
    public static EnglishWords Articles { get; } = new("a an the its his her their this these those some any no more another all each both");

    /// <summary>What is done at a time that is set, in the form that could be a noun.</summary>
    public static EnglishWords Scheduled { get; } = new("begin start open close resume reopen end expire convene meet");

    /// <summary>What is done for a day that is to come: "called a protest for Sunday".</summary>
    public static EnglishWords Planning { get; } = new("call calls called calling set sets setting plan plans planned planning schedule schedules scheduled scheduling due expect expects expected");

    /// <summary>What is said of things that are to come: "is expected on Saturday".</summary>
    public static EnglishWords Coming { get; } = new("will won't expected due scheduled planned set");

    /// <summary>Where a clause begins that depends on another, or tells of a thing.</summary>
    public static EnglishWords ClauseStarts { get; } = new("that which who whom whose when while because although though after before since until if where unless as whether once");

    public static EnglishWords Joints { get; } = new("and but or");

    /// <summary>Behind these a word of a time is no beginning of a clause: since October.</summary>
    public static EnglishWords TimePrepositions { get; } = new("since after before until as once");

    public static EnglishWords Negations { get; } = new("not never neither nor no isn't aren't wasn't weren't won't hasn't haven't hadn't cannot refused");

    private static EnglishWords Past { get; } = new(string.Join(' ', _table["past"]));

    private static EnglishWords Participle { get; } = new(string.Join(' ', _table["participle"]));

    private static EnglishWords NotVerbs { get; } = new(string.Join(' ', _table["notverbs"]));

    public static bool IsPast(ReadOnlySpan<char> word) => Past.Contains(word) || IsInEd(word);

    /// <summary>A form that cannot be a participle: "fell", not "led".</summary>
    public static bool IsPastOnly(ReadOnlySpan<char> word) => Past.Contains(word) && !Participle.Contains(word);

    public static bool IsParticiple(ReadOnlySpan<char> word) => Participle.Contains(word) || IsInEd(word) || word is [_, _, _, .., 'i', 'n', 'g'];

    public static bool IsInEd(ReadOnlySpan<char> word) => word is [_, _, .., 'e', 'd'] && !NotVerbs.Contains(word);
}
