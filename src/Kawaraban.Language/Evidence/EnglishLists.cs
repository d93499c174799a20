using Kawaraban.Language.Sentences;

namespace Kawaraban.Language.Evidence;

/// <summary>Small words of English that decide what a marker is and where a source ends.</summary>
internal static class EnglishLists
{
    public static EnglishWords Be { get; } = Of("is are was were be been being isn't aren't wasn't weren't it's he's she's they're");

    public static EnglishWords Modals { get; } = Of("to will would shall should can could must may might let lets let's cannot can't won't wouldn't shouldn't couldn't would've he'll she'll they'll we'll I'll please");

    public static EnglishWords Negations { get; } = Of("not never neither nor without hardly cannot can't won't wouldn't couldn't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't declined refused failed unable nobody nothing none no-one");

    /// <summary>Words between a subject and its verb.</summary>
    public static EnglishWords Adverbs { get; } = Of("""
        also later earlier then has have had now still again once only even just often always already too both all recently repeatedly publicly reportedly
        officially previously privately initially immediately strongly flatly firmly categorically formally falsely widely separately today yesterday tonight
        is was are were be been being long first since generally commonly never explicitly angrily vehemently quickly swiftly
        """);

    public static EnglishWords Determiners { get; } = Of("the a an his her its their our my your this that these those such any some no many several few each every other another what whose official initial early false local media news press unconfirmed conflicting fresh new insurance similar recent previous latest own current independent conservative preliminary intelligence");

    /// <summary>Words that may stand for people: "some say".</summary>
    public static EnglishWords Quantifiers { get; } = Of("some many several few both most all");

    public static EnglishWords Articles { get; } = Of("the a an his her its their our my your this that these those some many several both two three four five one most");

    /// <summary>Where a clause begins: no subject reaches over these.</summary>
    public static EnglishWords ClauseStarts { get; } = Of("""
        that when while because as after before if but or since although though where whether than so until unless once whereas however why how what lest amid
        despite hours days weeks months minutes yet
        """);

    public static EnglishWords Openers { get; } = Of("""
        But And However Meanwhile Earlier Later Yesterday Today Still Also Then Separately Nevertheless Nonetheless Moreover Instead Indeed Yet So For Or Nor Finally
        Afterwards Afterward Recently Previously Once Now As Initially Again Because Since While When If Although Though After Before That
        """);

    public static EnglishWords Prepositions { get; } = Of("on in at by during after before from under with within since for over through throughout late early last");

    public static EnglishWords Days { get; } = Of("""
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. January February March April May June July August
        September October November December Jan. Feb. Aug. Sept. Sep. Oct. Nov. Dec. yesterday today tonight week month year morning afternoon evening night
        """);

    public static EnglishWords Finite { get; } = Of("""
        is are was were has have had will would can could may might must should did does do said says told left went came made took got gave began fell rose
        won lost became kept held met sent saw found ran broke hit struck fled led grew spoke
        """);

    private static EnglishWords Of(string list) => new(list, StringComparer.OrdinalIgnoreCase);
}
