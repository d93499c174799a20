using Kawaraban.Language.Quantities;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>A proposal as the form of a fact holds it: what is taken with one key is what the form would have sent.</summary>
internal static class ProposedFields
{
    /// <param name="name">What the form calls an entry of the register.</param>
    public static FactFields Of(FactFields fields, ProposedFact proposed, ArticleProposals of, Publication publication, Func<Term, string> name)
    {
        var edition = publication[of.Article.EditionId];
        string Name(TermId term) => of.Sheet.Terms.TryGetValue(term, out var known) ? name(known) : "";
        var (time, amount) = (proposed.Time, proposed.Amount);
        return fields with
        {
            Kind = proposed.Kind, Clock = edition.Id.Value, When = time is null ? "" : FactTimeText.Write(time), Precision = time?.Precision.ToString() ?? "",
            Bound = amount?.Bound.ToString() ?? "", Low = Number(amount?.Low ?? amount?.High), High = amount is { Bound: QuantityBound.Range or QuantityBound.Magnitude } ? Number(amount.High) : "",
            Unit = amount?.Unit ?? "", Series = proposed.Series, Form = proposed.Form?.ToString() ?? "", Article = of.Article.Id.ToString(),
            Parties = [.. proposed.Parties.Select(party => new PartyFields(party.Role.ToString(), Name(party.TermId)))],
            Wordings = [.. fields.Wordings.Select(wording => wording.Edition == edition.Id ? wording with { Text = proposed.Quote, Detail = proposed.Kind is FactKind.Figure or FactKind.Exchange ? proposed.Counted : "" } : wording)],
            Evidence = new EvidenceFields(
                $"/desk/articles/{of.Article.Id}", proposed.Quote, "", "", proposed.Proposal.Voucher.ToString(), proposed.Proposal.Strength.ToString(), proposed.Source is { } source ? Name(source) : "") { SeenIn = (of.Version.Id, proposed.Block) },
        };
    }

    private static string Number(decimal? value) => value is { } number ? FactUnits.Text(number) : "";
}
