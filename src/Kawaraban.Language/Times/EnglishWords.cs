using System.Collections.Frozen;

namespace Kawaraban.Language.Times;

/// <summary>The English words that times are told with.</summary>
internal static class EnglishWords
{
    /// <summary>The length of the longest of the words.</summary>
    public const int Longest = 11;

    public static readonly FrozenDictionary<string, int> Months = Numbered(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec");

    public static readonly FrozenDictionary<string, int> Weekdays = Numbered("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// <summary>They stand only before a date or in brackets: "Sun" is a newspaper, too.</summary>
    public static readonly FrozenDictionary<string, int> ShortWeekdays = Numbered("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun");

    public static readonly FrozenDictionary<string, int> PluralWeekdays = Numbered("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays");

    public static readonly FrozenDictionary<string, int> Seasons = Numbered("spring", "summer", "fall autumn", "winter");

    public static readonly FrozenDictionary<string, int> Cardinals = Numbered(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    public static readonly FrozenDictionary<string, int> Tens = Table(("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    public static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

    public static readonly FrozenDictionary<string, int> NamedDecades = Table(("twenties", 1920), ("thirties", 1930), ("forties", 1940), ("fifties", 1950), ("sixties", 1960), ("seventies", 1970), ("eighties", 1980), ("nineties", 1990));

    public static readonly FrozenDictionary<string, Grain> Units = Table(
        ("second", Grain.Second), ("seconds", Grain.Second), ("minute", Grain.Minute), ("minutes", Grain.Minute), ("hour", Grain.Hour), ("hours", Grain.Hour),
        ("day", Grain.Day), ("days", Grain.Day), ("week", Grain.Week), ("weeks", Grain.Week), ("month", Grain.Month), ("months", Grain.Month),
        ("year", Grain.Year), ("years", Grain.Year), ("decade", Grain.Decade), ("decades", Grain.Decade), ("century", Grain.Century), ("centuries", Grain.Century),
        ("quarter", Grain.Quarter), ("quarters", Grain.Quarter), ("weekend", Grain.Weekend));

    public static readonly FrozenDictionary<string, DayPart> Parts = Table(
        ("morning", DayPart.Morning), ("afternoon", DayPart.Afternoon), ("evening", DayPart.Evening), ("night", DayPart.Night));

    /// <summary>Every word that a time can begin with, in lower or upper case.</summary>
    public static readonly FrozenSet<string> Starts = Months.Keys
        .Concat(Weekdays.Keys).Concat(ShortWeekdays.Keys).Concat(PluralWeekdays.Keys).Concat(Seasons.Keys).Concat(Cardinals.Keys).Concat(Tens.Keys).Concat(Ordinals.Keys).Concat(Units.Keys).Concat(Parts.Keys)
        .Concat(("the a an ad before early late mid earlier later beginning start onset outset dawn end close middle last final latter yesterday today tomorrow tonight this past next coming current same that following "
            + "previous preceding these recent upcoming new christmas thanksgiving halloween independence labor memorial veterans half noon midday midnight fiscal financial about around some roughly nearly almost "
            + "approximately over under more less fewer at up no several few many dozens hundreds thousands scores every each daily weekly monthly yearly annually hourly nightly once twice thrice weekends "
            + "now currently nowadays presently recently lately formerly").Split(' '))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows a number of things, not a year: "in 2000 people".</summary>
    public static readonly FrozenSet<string> Counted = FrozenSet.ToFrozenSet(
        ("people persons men women children students pupils teachers soldiers troops officers police workers employees staff members residents refugees migrants victims patients doctors nurses "
        + "visitors tourists passengers fans spectators protesters demonstrators supporters voters votes seats delegates guests households families homes houses buildings schools hospitals shops stores "
        + "companies firms jobs cases deaths injuries infections miles kilometers kilometres meters metres feet yards inches acres hectares tons tonnes kilograms kg km cm mm pounds grams liters litres gallons barrels "
        + "dollars euros yen yuan rubles won rupees francs pesos cents percent points degrees calories watts megawatts volts times years days hours minutes seconds weeks months decades copies pages words "
        + "cars vehicles trucks buses planes aircraft ships boats missiles drones tanks rockets shells books items units sets pieces others more or and/or tickets trees animals birds cattle sheep pigs fish species stars planets").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Papers, shows and places that are called after a weekday.</summary>
    public static readonly FrozenSet<string> AfterWeekday = FrozenSet.ToFrozenSet(
        ["Times", "Mail", "Telegraph", "Herald", "Mirror", "Express", "Post", "Star", "Sun", "World", "Independent", "Business", "Magazine", "Review", "School", "Mass", "Service", "Sport", "Night", "People", "Standard"], StringComparer.Ordinal);

    /// <summary>Days that are called by a weekday and an adjective.</summary>
    public static readonly FrozenSet<string> BeforeWeekday = FrozenSet.ToFrozenSet(
        ["Black", "Good", "Bloody", "Cyber", "Ash", "Super", "Palm", "Easter", "Holy", "Shrove", "Fat", "Giving", "Ruby", "Wednesday's", "Sheffield"], StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Numbered(params string[] words) =>
        words.SelectMany((same, index) => same.Split(' ').Select(word => KeyValuePair.Create(word, index + 1))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, T> Table<T>(params (string Word, T What)[] words) =>
        words.ToFrozenDictionary(word => word.Word, word => word.What, StringComparer.OrdinalIgnoreCase);
}
