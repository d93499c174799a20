using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What an article offers as the form of a fact holds it: what is taken with one key is what the form would have sent.</summary>
internal static class ProposedFields
{
    /// <param name="name">What the form calls an entry of the register.</param>
    public static FactFields Of(FactFields fields, ArticleProposal proposal, ArticleProposals of, Publication publication, Func<Term, string> name)
    {
        var (proposed, edition) = (proposal.Fact, publication[of.Article.EditionId]);
        string Name(TermId term) => of.Sheet.Terms.TryGetValue(term, out var known) ? name(known) : "";
        var (time, amount) = (proposed.Time, proposed.Amount);
        var line = LineOf(proposal, of.Sheet.File);
        return fields with
        {
            Kind = proposed.Kind, Clock = edition.Id.Value, When = time is null ? "" : FactTimeText.Write(time), Precision = time?.Precision.ToString() ?? "",
            Bound = amount?.Bound.ToString() ?? "", Low = Number(amount?.Low ?? amount?.High), High = amount is { Bound: QuantityBound.Range or QuantityBound.Magnitude } ? Number(amount.High) : "",
            Unit = amount?.Unit is { Length: > 0 } unit ? unit : line?.Unit ?? "", Series = line?.Series ?? proposed.Series, Form = proposed.Form?.ToString() ?? "", Article = of.Article.Id.ToString(), Proposal = proposed.Key,
            Parties = [.. proposed.Parties.Select(party => new PartyFields(party.Role.ToString(), Name(party.TermId)))],
            Wordings = [.. fields.Wordings.Select(wording => wording with { Text = wording.Edition == edition.Id ? proposed.Quote : wording.Text, Detail = line?.WordingIn(wording.Edition) is null ? Counted(wording.Edition) : of.Sheet.DetailIn(line, wording.Edition) })],
            Evidence = new EvidenceFields(
                $"/desk/articles/{of.Article.Id}", proposed.Quote, "", "", proposed.Proposal.Voucher.ToString(), proposed.Proposal.Strength.ToString(), proposed.Source is { } source ? Name(source) : "") { SeenIn = (of.Version.Id, proposed.Block) },
        };

        string Counted(EditionId wording) => wording == edition.Id && proposed.Kind is FactKind.Figure or FactKind.Exchange ? proposed.Counted : "";
    }

    /// <summary>The same for somebody who looks at it before it is entered: a figure of which the text does not say as of when is of the day on which it was written.</summary>
    public static FactFields ToMend(FactFields proposed, ProposedFact of) =>
        proposed.Kind == FactKind.Figure && proposed.When.Length == 0 ? proposed with { When = FactTimeText.Write(DayOf(of.Passage.Written)) } : proposed;

    /// <summary>For a fact that nothing proposes: where it rests is known, and what time its sentence names.</summary>
    /// <param name="sentence">The sentence that states it; null where that is not known.</param>
    public static FactFields Of(FactFields fields, ArticleProposals of, TextLanguage? language, ArticleSentence? sentence) => fields with
    {
        Clock = of.Article.EditionId.Value, Article = of.Article.Id.ToString(), When = sentence is not null && TimeIn(sentence, language) is { } time ? FactTimeText.Write(time) : "",
        Wordings = [.. fields.Wordings.Select(wording => wording.Edition == of.Article.EditionId && sentence is { Words.Length: <= FactWording.MaxText } ? wording with { Text = sentence.Words } : wording)],
        Evidence = EvidenceFields.Empty with { Address = $"/desk/articles/{of.Article.Id}", Quote = sentence?.Words ?? "", SeenIn = sentence is null ? null : (of.Version.Id, sentence.Block) },
    };

    /// <summary>The figure that a proposed one seems to belong to the line of, with its series, its unit, and what is counted in each edition's words.</summary>
    private static Fact? LineOf(ArticleProposal proposal, StoryFile file) => proposal.Fact.Kind != FactKind.Figure ? null
        : proposal.Matches.Select(match => file.Find(int.Parse(match.Fact.Key, System.Globalization.CultureInfo.InvariantCulture)))
            .FirstOrDefault(known => known?.Kind == FactKind.Figure && (proposal.Fact.Amount?.Unit is null or "" || known.Unit == proposal.Fact.Amount.Unit));

    private static FactTime? TimeIn(ArticleSentence sentence, TextLanguage? language) =>
        language is { } spoken ? TimeExpressions.Of(sentence.Words, spoken, sentence.Written).Select(FactTime.Of).FirstOrDefault(time => time is not null) : null;

    private static FactTime DayOf(TimeReference written)
    {
        var day = new DateTimeOffset(written.Instant.Date, written.Instant.Offset);
        return FactTime.Between(day, day.AddDays(1), TimePrecision.Day);
    }

    private static string Number(decimal? value) => value is { } number ? FactUnits.Text(number) : "";
}
