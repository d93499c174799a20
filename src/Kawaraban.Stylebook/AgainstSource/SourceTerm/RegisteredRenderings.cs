namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>Entries of the register that the source always says in the same words and the translation in two forms, of which neither is short for the other.</summary>
internal static class RegisteredRenderings
{
    public static IEnumerable<OddRendering> Of(IReadOnlyList<PairReading> rows)
    {
        var said = rows.SelectMany((row, at) => Only(row, at)).GroupBy(mention => (mention.Name.Key, Words: mention.Name.Place.Of(rows[mention.Row].Source.Text)));
        foreach (var term in said)
        {
            var rendered = term.SelectMany(mention => Renderings(rows[mention.Row], mention.Row, mention.Name)).ToList();
            if (rendered.Select(rendering => rendering.Row).Distinct().Count() < 2)
            {
                continue;
            }

            var usual = rendered.GroupBy(rendering => rendering.Here).MaxBy(form => form.Count())!.Key;
            foreach (var odd in rendered.Where(rendering => rendering.Here != usual && !ShortForms.MayBe(rendering.Here, usual)))
            {
                if (!rendered.Exists(other => other.Row == odd.Row && other.Here == usual))
                {
                    yield return odd with { Usual = usual };
                }
            }
        }
    }

    /// <summary>The entries that a row's source says in one form only: another form might be what is rendered.</summary>
    private static IEnumerable<(int Row, NamePlace Name)> Only(PairReading row, int at) => row.Pair.SourceNames.GroupBy(name => name.Key)
        .Where(entry => entry.Select(name => name.Place.Of(row.Source.Text)).Distinct().Count() == 1).Select(entry => (at, entry.First()));

    private static IEnumerable<OddRendering> Renderings(PairReading row, int at, NamePlace name) => row.Pair.TargetNames.Where(other => other.Key == name.Key)
        .Select(other => new OddRendering(at, name.Place, other.Place, name.Place.Of(row.Source.Text), "", other.Place.Of(row.Target.Text)))
        .DistinctBy(rendering => rendering.Here);
}
