using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Exchange;

namespace Kawaraban.Bench.Register;

/// <summary>A register as large as a paper's: invented names made of syllables, and those of the demonstration newspaper, which its stories mention.</summary>
internal static class GeneratedNames
{
    private static readonly string[] Latin = ["ka", "re", "mi", "sol", "ven", "tar", "brook", "lin", "dor", "wy", "fen", "gal", "hart", "is", "jor", "mer"];
    private static readonly string[] Katakana = ["カ", "レ", "ミ", "ソル", "ベン", "タル", "ブルック", "リン", "ドル", "ワイ", "フェン", "ガル", "ハート", "イス", "ジョル", "メル"];
    private static readonly string[] Kanji = ["山", "川", "田", "島", "本", "中", "大", "東", "北", "西", "浜", "沢", "野", "原", "木", "崎"];

    public static IReadOnlyList<Term> Of(string root, int count)
    {
        var demo = Path.Combine(root, "demo", "terms", "terms.csv");
        using var file = File.OpenRead(demo);
        List<Term> terms = [.. TermFileFormat.Csv.ReadAsync(file).ToBlockingEnumerable().Select(entry => entry.Term)];
        terms.AddRange(Enumerable.Range(0, count - terms.Count).Select(Name));
        return terms;
    }

    private static Term Name(int number)
    {
        var english = string.Join(' ', new[] { Joined(Latin, number), Joined(Latin, number / 7) }.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        var japanese = number % 3 == 0 ? Joined(Kanji, number) : $"{Joined(Katakana, number)}・{Joined(Katakana, number / 7)}";
        return new Term
        {
            Id = TermId.New(), Slug = $"generated-{number}", CreatedAt = default, Kind = number % 3 == 0 ? TermKind.Place : TermKind.Person,
            Names =
            [
                new TermName { Language = TermLanguage.Parse("en"), Form = english, Later = english.Split(' ')[1], Aliases = $"{english[0]}. {english.Split(' ')[1]}" },
                new TermName { Language = TermLanguage.Parse("ja"), Form = japanese, Forbidden = japanese.Replace("ベ", "ヴェ", StringComparison.Ordinal) + "市" },
            ],
        };
    }

    /// <summary>A number spelled in syllables.</summary>
    private static string Joined(string[] syllables, int number)
    {
        var word = syllables[number % 16] + syllables[number / 16 % 16];
        return number < 256 ? word : word + Joined(syllables, number / 256);
    }
}
