using System.Collections.Frozen;

namespace Kawaraban.Language.Times;

/// <summary>The English words that times are told with.</summary>
internal static class EnglishWords
{
    /// <summary>The length of the longest of the words.</summary>
    public const int Longest = 11;

    public static readonly TimeWords<int> Months = Numbered(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec");

    public static readonly TimeWords<int> Weekdays = Numbered("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// <summary>They stand only before a date or in brackets: "Sun" is a newspaper, too.</summary>
    public static readonly TimeWords<int> ShortWeekdays = Numbered("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun");

    public static readonly TimeWords<int> PluralWeekdays = Numbered("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

    public static readonly TimeWords<int> Seasons = Numbered("spring", "summer", "fall autumn", "winter");

    public static readonly TimeWords<int> Cardinals = Numbered(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    public static readonly TimeWords<int> Tens = Table(("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    public static readonly TimeWords<int> Ordinals = Numbered(
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    public static readonly TimeWords<int> NamedDecades = Table(("twenties", 1920), ("thirties", 1930), ("forties", 1940), ("fifties", 1950), ("sixties", 1960), ("seventies", 1970), ("eighties", 1980), ("nineties", 1990));

    public static readonly TimeWords<Grain> Units = Table(
        ("second", Grain.Second), ("seconds", Grain.Second), ("minute", Grain.Minute), ("minutes", Grain.Minute), ("hour", Grain.Hour), ("hours", Grain.Hour),
        ("day", Grain.Day), ("days", Grain.Day), ("week", Grain.Week), ("weeks", Grain.Week), ("month", Grain.Month), ("months", Grain.Month),
        ("year", Grain.Year), ("years", Grain.Year), ("decade", Grain.Decade), ("decades", Grain.Decade), ("century", Grain.Century), ("centuries", Grain.Century),
        ("quarter", Grain.Quarter), ("quarters", Grain.Quarter), ("weekend", Grain.Weekend));

    public static readonly TimeWords<DayPart> Parts = Table(
        ("morning", DayPart.Morning), ("afternoon", DayPart.Afternoon), ("evening", DayPart.Evening), ("night", DayPart.Night));

    private static readonly string[] _starts =
    [
        .. Months.Words
        .Concat(Weekdays.Words).Concat(ShortWeekdays.Words).Concat(PluralWeekdays.Words).Concat(Seasons.Words).Concat(Cardinals.Words).Concat(Tens.Words).Concat(Ordinals.Words).Concat(Units.Words).Concat(Parts.Words)
        .Concat(("the a an ad before early late mid earlier later beginning start onset outset dawn end close middle last final latter yesterday today tomorrow tonight overnight this past next coming current same that following "
            + "previous preceding these recent upcoming new christmas thanksgiving halloween independence labor memorial veterans half noon midday midnight fiscal financial about around some roughly nearly almost "
            + "approximately over under more less fewer at up no several few many dozens hundreds thousands scores every each daily weekly monthly yearly annually hourly nightly once twice thrice weekends "
            + "now currently nowadays presently recently lately formerly").Split(' ')),
    ];

    /// <summary>Every word that a time can begin with, in lower or upper case.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starts = Set(_starts, StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of <see cref="Starts"/> that mostly begin something else, and say nothing of a time by themselves.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = Set(
        "the a an this that at up no more less fewer over under about around some roughly nearly almost approximately before".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Every word of a time that stands right behind one of <see cref="Leads"/>: the nineties, a dozen days, at least a week.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterLead = Set(_starts.Concat(NamedDecades.Words).Concat(["couple", "dozen", "hundred", "thousand", "million", "billion", "future", "than", "to", "least", "most", "present"]), StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows a number of things, not a year: "in 2000 people".</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = Set(
        ("people persons men women children students pupils teachers soldiers troops officers police workers employees staff members residents refugees migrants victims patients doctors nurses "
        + "visitors tourists passengers fans spectators protesters demonstrators supporters voters votes seats delegates guests households families homes houses buildings schools hospitals shops stores "
        + "companies firms jobs cases deaths injuries infections miles kilometers kilometres meters metres feet yards inches acres hectares tons tonnes kilograms kg km cm mm pounds grams liters litres gallons barrels "
        + "dollars euros yen yuan rubles won rupees francs pesos cents percent points degrees calories watts megawatts volts times years days hours minutes seconds weeks months decades copies pages words "
        + "cars vehicles trucks buses planes aircraft ships boats missiles drones tanks rockets shells books items units sets pieces others more or and/or tickets trees animals birds cattle sheep pigs fish species stars planets").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Papers, shows and places that are called after a weekday.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterWeekday = Set(
        ["Times", "Mail", "Telegraph", "Herald", "Mirror", "Express", "Post", "Star", "Sun", "World", "Independent", "Business", "Magazine", "Review", "School", "Mass", "Service", "Sport", "Night", "People", "Standard"], StringComparer.Ordinal);

    /// <summary>Days that are called by a weekday and an adjective.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeWeekday = Set(
        ["Black", "Good", "Bloody", "Cyber", "Ash", "Super", "Palm", "Easter", "Holy", "Shrove", "Fat", "Giving", "Ruby", "Wednesday's", "Sheffield"], StringComparer.Ordinal);

    private static TimeWords<int> Numbered(params string[] words) =>
        new(words.SelectMany((same, index) => same.Split(' ').Select(word => KeyValuePair.Create(word, index + 1))));

    private static TimeWords<T> Table<T>(params (string Word, T What)[] words)
        where T : struct =>
        new(words.Select(word => KeyValuePair.Create(word.Word, word.What)));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words, StringComparer comparer) => words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
