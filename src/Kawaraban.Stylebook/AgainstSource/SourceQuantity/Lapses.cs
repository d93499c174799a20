using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;

namespace Kawaraban.Stylebook.AgainstSource.SourceQuantity;

/// <summary>The lengths of time inside times that count from another: the three years of <em>three years ago</em>, of 3年前.</summary>
internal static partial class Lapses
{
    public static IEnumerable<Quantity> Of(PairText text) =>
        text.Times.Select(time => text.Language.IsEnglish ? English(text, time.Range) : Japanese(text, time.Range)).OfType<Quantity>();

    private static Quantity? English(PairText text, TextRange place)
    {
        var match = AgoPattern().Match(text.Text, place.Start, place.Length);
        if (!match.Success)
        {
            // spent a year there
            var one = OnePattern().Match(text.Text, place.Start, place.Length);
            return one.Success ? Read("one " + one.Groups[1].Value, one.Index, text.Language, place) : null;
        }

        var lapse = match.Groups[1].Value;
        return Read(ArticlePattern().Replace(lapse, "one "), match.Groups[1].Index, text.Language, place);
    }

    private static Quantity? Japanese(PairText text, TextRange place)
    {
        var match = BeforePattern().Match(text.Text, place.Start, place.Length);
        if (!match.Success)
        {
            // 10年懇意にしている: of a year of so few figures nobody can tell by itself whether it counts or is counted.
            var year = ShortYearPattern().Match(text.Text, place.Start, place.Length);
            return year.Success ? Read(year.Value + "間", year.Index, text.Language, place) : null;
        }

        var lapse = match.Groups[1].Value;
        return Read(lapse.EndsWith('月') || lapse.EndsWith('紀') || lapse.EndsWith('半') ? lapse : lapse + "間", match.Index, text.Language, place);
    }

    private static Quantity? Read(string lapse, int start, TextLanguage language, TextRange place)
    {
        var read = QuantityReader.Read(lapse, language);
        return read.Count == 1 && read[0].Kind is QuantityKind.Duration or QuantityKind.Age
            ? read[0] with { Range = TextRange.Between(start, place.End), Kind = QuantityKind.Duration }
            : null;
    }

    [GeneratedRegex(@"(\S.{0,80}?)\s{1,3}(?:ago|later|earlier|before|previously|after(?:wards)?|from now|hence|prior|since)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AgoPattern();

    [GeneratedRegex(@"^(?:an?)\s{1,3}(?=(?:year|month|week|day|hour|minute|decade|century)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex("^an? (year|month|week|day|hour|minute|decade|century)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnePattern();

    [GeneratedRegex("^[0-9０-９]{1,3} ?年$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYearPattern();

    [GeneratedRegex(
        @"((?:約|およそ)?[0-9０-９〇一二三四五六七八九十百千万数何半.．・]{1,20} ?(?:年|[カかケヶヵ箇]月|週|日|時間|分|秒|世紀)半?)間?(?:近く|余り|あまり|以上|ほど|ちょっと|弱|強)?(?:前|後|先|あと|以内)",
        RegexOptions.CultureInvariant)]
    private static partial Regex BeforePattern();
}
