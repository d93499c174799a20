using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>Reads articles by two house styles, as the desk reads drafts: against their sources too, and with what was let stand.</summary>
/// <param name="styles">The styles that hold; those of the trial stand in the place of the edition's.</param>
/// <param name="today">What is read by today.</param>
/// <param name="tried">What is tried.</param>
/// <param name="files">The story files as they stand.</param>
/// <param name="day">The day whose names hold.</param>
internal sealed class TrialReading(HouseStyles styles, EditionId edition, StylePack today, StylePack tried, TermRegister register, FiledFacts files, DateOnly day)
{
    private readonly Proofreader _today = new(styles.With(edition, today));
    private readonly Proofreader _tried = new(styles.With(edition, tried));

    /// <summary>What a trial reads by, as it was begun.</summary>
    public static TrialReading Of(Trial trial, HouseStyles styles, TermRegister register, FiledFacts files, DateOnly day) =>
        new(styles, trial.EditionId, TrialPack.Of(trial.Rule, trial.Today), TrialPack.Of(trial.Rule, trial.Tried), register, files, day);

    /// <summary>What another pack says beside the edition's own.</summary>
    /// <param name="pack">A pack as <c>stylebook.json</c>; null for the edition's own.</param>
    /// <param name="rule">Only this rule, as that pack has it, or with its usual settings where it is off there; null for all of the pack.</param>
    /// <exception cref="InvalidDataException">The pack is wrong, or there is no such rule.</exception>
    public static TrialReading Of(EditionId edition, byte[]? pack, string? rule, HouseStyles styles, TermRegister register, FiledFacts files, DateOnly day)
    {
        var today = styles[edition].Pack;
        var tried = pack is null ? today : StylePack.Read(pack);
        return rule is null
            ? new TrialReading(styles, edition, today, tried, register, files, day)
            : new TrialReading(styles, edition, TrialPack.Of(rule, TrialPack.SaidOf(today, rule, TrialPack.Off)), TrialPack.Of(rule, TrialPack.SaidOf(tried, rule, TrialPack.On)), register, files, day);
    }

    public TriedArticle Of(Article article, ArticleVersion version, ProofCopy copy, IReadOnlyList<Waiver> waivers)
    {
        var text = new TrialText(copy.Head, copy.Blocks);
        var lines = TrialComparison.Of(SheetOf(_today), SheetOf(_tried));
        return new TriedArticle(
            article.Id, version.Id, new ArticleAddress(article.EditionId, article.Section, article.Slug), article.FirstReleasedAt!.Value, article.ShortCode, text,
            [.. lines.OrderBy(line => text.PlaceOf(line.Finding).Start)]);

        ProofSheet SheetOf(Proofreader reader) => ProofSheet.Of(article.Id, reader.Read(copy, register, day, files), waivers, []);
    }
}
