namespace Kawaraban.Language.Quantities.English;

/// <summary>Whether a letter after digits is a scale or a unit: 5m people, 5m tall.</summary>
internal static class EnglishScales
{
    private static readonly WordTable<bool> _afterMetres = new(
        new[] { "tall", "high", "wide", "long", "deep", "away", "from", "above", "below", "across", "apart", "sprint", "race", "hurdles", "freestyle", "final", "relay", "of", "to", "in", "and", "off", "up", "down", "run", "butterfly", "backstroke", "breaststroke", "thick", "ahead", "behind", "mark", "wave", "waves", "pool", "title", "champion", "gold", "silver", "bronze", "medal", "medals", "medallist", "event", "dash", "walk", "steeplechase", "medley", "heat", "heats", "semi-final", "semifinal", "record", "north", "south", "east", "west" }.Select(word => (word, true)));

    public static bool IsMeant(EnglishText text, int at, int length)
    {
        if (length > 1)
        {
            return true;
        }

        var hasWord = text[at + 1] == ' ' && text.IsLetter(at + 2);
        return text.Plain[at] switch
        {
            'k' or 'K' or 'B' => true,
            'b' or 'M' => hasWord,
            'm' => hasWord && text.Match(_afterMetres, at + 2, out _) == 0,
            _ => false,
        };
    }
}
