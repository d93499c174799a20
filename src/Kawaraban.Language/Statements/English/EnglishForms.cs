using System.Globalization;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Statements.English;

/// <summary>The small words around English verbs, and the forms that a verb group is made of.</summary>
internal static class EnglishForms
{
    /// <summary>The verbs of those who have something in mind.</summary>
    private const string Designs = """
        plan plans planned planning aim aims aimed hope hopes hoped intend intends intended want wants wanted seek seeks sought expect expects expected propose proposes proposed threaten threatens
        threatened prepare prepares prepared decide decides decided
        """;

    public static EnglishWords Auxiliaries { get; } = new("is are was were be been being has have had will would may might could must shall should can cannot isn't aren't wasn't weren't won't hasn't haven't hadn't");

    public static EnglishWords Be { get; } = new("is are was were be been being isn't aren't wasn't weren't");

    public static EnglishWords Modals { get; } = new("will would may might could must shall should can cannot won't to");

    /// <summary>What may stand between an auxiliary and its verb.</summary>
    public static EnglishWords Between { get; } = new("""
        not also still already only now never last each soon long once twice since just largely mostly widely again later first then both all recently neither nor so far reportedly allegedly apparently
        due to set expected likely unlikely scheduled thought believed said alleged reported planned supposed understood
        """);

    /// <summary>What leads on to the verb that is meant: "was ordered to pay", "is able to".</summary>
    public static EnglishWords Chained { get; } = new("""
        ordered told asked forced allowed required obliged made permitted authorised authorized instructed urged invited sentenced condemned compelled poised ready able unable willing
        prepared tipped bound slated going forecast projected predicted meant
        """);

    /// <summary>Verbs that another verb follows with "to".</summary>
    public static EnglishWords Catenatives { get; } = new(Designs + " " + """
        choose chooses chose chosen need needs needed try tries tried fail fails failed refuse refuses refused manage manages managed begin begins began begun start starts started continue continues continued
        decline declines declined attempt attempts attempted struggle struggles struggled help helped offer offers offered
        """);

    /// <summary>What looks ahead before "to".</summary>
    public static EnglishWords Intending { get; } = new(Designs + " due set scheduled likely unlikely poised tipped slated going forecast projected predicted");

    /// <summary>Behind these somebody or something else is to do it: "expected growth to slow", "ordered the firm to pay".</summary>
    public static EnglishWords Causing { get; } = new("""
        expect expects expected forecast forecasts predict predicts predicted project projects projected want wants wanted order orders ordered tell told ask asks asked urge urges urged force forces forced
        require requires required allow allows allowed oblige obliges obliged instruct instructed enable enables enabled see sees for
        """);

    /// <summary>Words behind which a form in -ed is no verb but describes what follows.</summary>
    public static EnglishWords Determiners { get; } = new("a an the his her its their our my your this that these those some any no more of for in on by with at from under into over to than as very");

    /// <summary>What an object begins with.</summary>
    public static EnglishWords Articles { get; } = new("a an the its his her their this these those some any no more another all each both");

    /// <summary>Who does, where it stands for a name.</summary>
    public static EnglishWords Pronouns { get; } = new("he she it they we i you who which that");

    /// <summary>Many that have no plural form.</summary>
    public static EnglishWords Plurals { get; } = new("they we i you people police men women children rest others who which that both");

    /// <summary>What may follow a verb in the present and not a noun in the plural.</summary>
    public static EnglishWords VerbFollowers { get; } = new("a an the its his her their this these those some any no more another all each both up down out about that him them it us not only nearly almost around between about half two-thirds three-quarters one-third some roughly over");

    /// <summary>What is done at a time that is set, in the form that could be a noun.</summary>
    public static EnglishWords Scheduled { get; } = new("begin start open close resume reopen end expire convene meet");

    /// <summary>What is done for a day that is to come: "called a protest for Sunday".</summary>
    public static EnglishWords Planning { get; } = new("call calls called calling set sets setting plan plans planned planning schedule schedules scheduled scheduling due expect expects expected");

    /// <summary>What is said of things that are to come: "is expected on Saturday".</summary>
    public static EnglishWords Coming { get; } = new("expected due scheduled planned set forecast predicted projected");

    /// <summary>Where a clause begins that depends on another, or tells of a thing.</summary>
    public static EnglishWords ClauseStarts { get; } = new("that which who whom whose when while because although though after before since until if where unless as whether once");

    /// <summary>Where an aside begins that tells of a thing.</summary>
    public static EnglishWords Relatives { get; } = new("which who whose that where when");

    /// <summary>With what a clause goes on behind an aside.</summary>
    public static EnglishWords Resuming { get; } = new("with against for in on at after by until");

    /// <summary>What is done with a paper that tells something.</summary>
    public static EnglishWords Publishing { get; } = new("published released issued posted printed broadcast aired quoted cited seen obtained reviewed made sent");

    /// <summary>What begins a clause that is of another time.</summary>
    public static EnglishWords Apart { get; } = new("after before until because although though if unless whether");

    /// <summary>What many do that a bare number tells of: "13,400 remain".</summary>
    public static EnglishWords Lingering { get; } = new("remain live wait await stay need face leave stand lie");

    /// <summary>What was at the same time, or right before.</summary>
    public static EnglishWords Attending { get; } = new("when while after where as");

    /// <summary>What must be before something else is.</summary>
    public static EnglishWords Conditions { get; } = new("once when if unless until before after");

    /// <summary>What comes of a deed at its own time: "exploded, killing five on Monday".</summary>
    public static EnglishWords Harming { get; } = new("killing injuring wounding hurting destroying damaging trapping spilling");

    /// <summary>What does something, and measures nothing: "triggered by two days of rain", "robbed by three men".</summary>
    public static EnglishWords Agents { get; } = new("days hours weeks months years men women gunmen people soldiers police officers teenagers youths storms ships boats");

    /// <summary>What is asked or counted at a time, which is that of its figures: "a poll taken in March found".</summary>
    public static EnglishWords Inquiries { get; } = new("poll polls survey surveys study studies count census audit trial trials test tests sample samples inspection inspections inquiry");

    /// <summary>What "more than" may go with and hold nothing against: "more than doubled".</summary>
    public static EnglishWords Multiplying { get; } = new("doubled trebled tripled quadrupled halved");

    /// <summary>What people are that are counted: "61 injured".</summary>
    public static EnglishWords Casualties { get; } = new("injured wounded hurt killed missing arrested detained displaced");

    public static EnglishWords Numbers { get; } = new("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands");

    public static EnglishWords Joints { get; } = new("and but or");

    /// <summary>Behind these a word of a time is no beginning of a clause: since October.</summary>
    public static EnglishWords TimePrepositions { get; } = new("since after before until as once");

    public static EnglishWords Prepositions { get; } = new("on in at by from until till before after during for through to into with since of over");

    /// <summary>What goes on: "runs until 2031" tells of no day.</summary>
    public static EnglishWords Lasting { get; } = new("run runs ran last lasts lasted continue continues continued remain remains remained stay stays stayed is are was were");

    public static EnglishWords Negations { get; } = new("not never neither nor no isn't aren't wasn't weren't won't hasn't haven't hadn't cannot refused failed declined");

    /// <summary>Forms that begin what is no clause: compared with, based on.</summary>
    public static EnglishWords Openers { get; } = new("compared based given provided combined followed asked driven led helped aged");

    /// <summary>Whether a number begins at an offset, or the sign of money before one.</summary>
    public static bool IsFigureAt(string text, int at) => at < text.Length && (char.IsAsciiDigit(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.CurrencySymbol);

    /// <summary>A form that cannot be a participle: "fell", not "led".</summary>
    public static bool IsPastOnly(ReadOnlySpan<char> word) => (EnglishConjugation.Of(word) & (EnglishInflection.Past | EnglishInflection.Participle | EnglishInflection.Base)) == EnglishInflection.Past;

    /// <summary>A form of the present alone: "closes", "begin".</summary>
    public static bool IsPresent(ReadOnlySpan<char> word) => (EnglishConjugation.Of(word) & (EnglishInflection.Past | EnglishInflection.Gerund)) == EnglishInflection.None && EnglishConjugation.Is(word, EnglishInflection.Third | EnglishInflection.Base);

    public static bool IsPast(ReadOnlySpan<char> word) => EnglishConjugation.Is(word, EnglishInflection.Past);

    public static bool IsParticiple(ReadOnlySpan<char> word) => EnglishConjugation.Is(word, EnglishInflection.Participle) || word is [_, _, _, .., 'i', 'n', 'g'];

    public static bool IsBase(ReadOnlySpan<char> word) => EnglishConjugation.Is(word, EnglishInflection.Base) || word is "be" or "have";
}
