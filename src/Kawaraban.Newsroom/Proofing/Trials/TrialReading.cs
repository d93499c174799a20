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
/// <param name="day">The day whose names hold.</param>
internal sealed class TrialReading(HouseStyles styles, EditionId edition, StylePack today, StylePack tried, TermRegister register, DateOnly day)
{
    private readonly Proofreader _today = new(styles.With(edition, today));
    private readonly Proofreader _tried = new(styles.With(edition, tried));

    public TriedArticle Of(Article article, ArticleVersion version, ProofCopy copy, IReadOnlyList<Waiver> waivers)
    {
        var text = new TrialText(copy.Head, copy.Blocks);
        var lines = TrialComparison.Of(SheetOf(_today), SheetOf(_tried));
        return new TriedArticle(
            article.Id, version.Id, new ArticleAddress(article.EditionId, article.Section, article.Slug), article.FirstReleasedAt!.Value, article.ShortCode, text,
            [.. lines.OrderBy(line => text.PlaceOf(line.Finding).Start)]);

        ProofSheet SheetOf(Proofreader reader) => ProofSheet.Of(article.Id, reader.Read(copy, register, day), waivers, []);
    }
}
