using System.Text;
using Kawaraban.Language.Analysis;
using Kawaraban.Lexicographer;

namespace Kawaraban.House.Tests.Language;

/// <summary>Entries added at run time give what MeCab gives with the same entries in a user dictionary.</summary>
public sealed class UserDictionaryComparisonTests(Mecab mecab) : IClassFixture<Mecab>
{
    private static readonly UserEntry[] Entries =
    [
        new("金正恩", "キムジョンウン", WordKind.Person) { Cost = 4000 },
        new("ウラジーミル・プーチン", "ウラジーミルプーチン", WordKind.Person) { Cost = 3000 },
        new("𠮷野", "ヨシノ", WordKind.Surname) { Cost = 2000 },
        new("東京", "ヒガシキョウ", WordKind.Place) { Cost = 2000 },
        new("東", "アズマ", WordKind.Surname) { Cost = 500 },
        new("は", "ハ", WordKind.Noun) { Cost = -3000 },
        new("アアア", "アアア", WordKind.Organization) { Cost = 7000 },
        new("第 4", "ダイヨン", WordKind.ProperNoun) { Cost = 100 },
        new("日本", "ニホン", WordKind.Country) { Cost = 3000 },
    ];

    [Fact]
    public void Entries_with_costs_are_those_of_a_user_dictionary()
    {
        Mecab.Demand();
        var lexicon = Lexicon.Ipadic.With(Entries);
        var text = Text();
        var output = new MemoryStream();
        var writer = new MecabWriter(lexicon);
        new Kawaraban.Text.MecabLines(new MemoryStream(text), output, writer.Write).Answer(TestContext.Current.CancellationToken);

        var expected = Encoding.Latin1.GetString(mecab.AnswerWith(string.Concat(Entries.Select(entry => Row(entry, lexicon))), text)).Split('\n');
        Nothing.Wrong(expected.Zip(Encoding.Latin1.GetString(output.ToArray()).Split('\n')).Where(pair => pair.First != pair.Second).Take(5).Select(pair => $"MeCab: {pair.First}, we: {pair.Second}"));
    }

    private static byte[] Text()
    {
        var specimens = new Specimens(Mecab.Sources, Repository.Folder("demo"));
        var names = string.Concat(Entries.Select(entry => $"{entry.Surface}氏は{entry.Surface}の{entry.Surface}{entry.Surface}と。\n"));
        return [.. Encoding.UTF8.GetBytes(names), .. specimens.Prose(300_000, seed: 21), .. specimens.Noise(5_000, seed: 22)];
    }

    private static string Row(UserEntry entry, Lexicon lexicon)
    {
        var id = lexicon.IdOf(entry.Kind);
        return $"{entry.Surface},{id},{id},{entry.Cost},{new PartOfSpeech(entry.Kind)},*,*,{entry.Base},{entry.Reading},{entry.Pronunciation}\n";
    }
}
