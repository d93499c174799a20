using System.Text.Json;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Tests.Stylebook.BadTranslation;

/// <summary>An English article of our own and a bad Japanese translation of it, row by row, with every defect that was planted (<c>article.json</c>).</summary>
internal sealed record BadArticle(IReadOnlyList<PlantedName> Names, IReadOnlyList<PlantedRow> Rows)
{
    private static readonly JsonSerializerOptions _web = new(JsonSerializerDefaults.Web);

    public static StylePack Pack { get; } = StylePack.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "editions", "ja", "stylebook.json")));

    public static BadArticle Read() => JsonSerializer.Deserialize<BadArticle>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Kawaraban.Tests", "Stylebook", "BadTranslation", "article.json")), _web)!;

    /// <summary>What the Japanese edition's rules say of a translation of all rows, with the number of the row.</summary>
    public IEnumerable<(int Row, Finding Finding)> Findings(Func<PlantedRow, string> target)
    {
        var written = Rows.Index().Where(row => target(row.Item).Length > 0).ToList();
        var galley = new Galley([.. written.Select(row => new Passage(target(row.Item), TextLanguage.Japanese))]);
        return HouseRules.Read(galley, Pack.Rules).Select(finding => (written[finding.Passage].Index, finding))
            .Concat(Rows.Index().SelectMany(row => SourceRules.Read(PairOf(row.Item.Source, target(row.Item)), Pack).Select(finding => (row.Index, finding))))
            .Concat(SourceRules.ReadWhole([.. Rows.Select(row => PairOf(row.Source, target(row)))], Pack).Select(finding => (finding.Passage, finding)));
    }

    private Pair PairOf(string source, string target) => new(source, TextLanguage.English, target, TextLanguage.Japanese)
    {
        SourceNames = Places(source, name => name.English),
        TargetNames = Places(target, name => name.Japanese),
    };

    private IReadOnlyList<NamePlace> Places(string text, Func<PlantedName, string> form) =>
        [.. from name in Names
            let at = text.IndexOf(form(name), StringComparison.Ordinal)
            where at >= 0
            select new NamePlace(new TextRange(at, form(name).Length), name.Key, name.Japanese)];
}
