using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.House;

namespace Kawaraban.Site.Desk.Api;

/// <summary>Facts as the API tells them: terms by their keys in the name register, names in camel case.</summary>
internal static class FactJson
{
    public static StoryFileAnswer Of(StoryFileView view, Rights rights)
    {
        var marked = view.Marked.ToHashSet();
        return new StoryFileAnswer(view.File.Key, TitlesOf(view.File), [.. view.File.Facts.Select(fact => Of(view, fact, rights, marked.Contains(fact)))]);
    }

    public static FactAnswer Of(StoryFileView view, Fact fact, Rights rights) => Of(view, fact, rights, view.Marked.Contains(fact));

    public static IReadOnlyList<FileTitleAnswer> TitlesOf(StoryFile file) => [.. file.Wordings.Select(title => new FileTitleAnswer(title.EditionId.Value, title.Title, title.About))];

    private static FactAnswer Of(StoryFileView view, Fact fact, Rights rights, bool isMarked) => new(
        fact.Number, JsonName.Of(fact.Kind), JsonName.Of(view.File.StateOf(fact)), isMarked, !fact.IsWithdrawn && view.Withheld.HasFact(fact), fact.Time?.From, fact.Time?.To, Name(fact.Precision), Slug(view, fact.PlaceId),
        fact.Amount is { } amount ? new AmountAnswer(amount.Low, amount.High, JsonName.Of(amount.Bound), amount.Unit) : null, fact.Series, Name(fact.Form), fact.InReturnFor,
        fact.Kind == FactKind.Outlook ? JsonName.Of(view.File.OutlookOf(fact)) : null,
        [.. fact.Parties.Select(party => new PartyAnswer(JsonName.Of(party.Role), view.Terms[party.TermId].Slug))],
        [.. fact.Wordings.Select(wording => view.Withheld.HasWording(fact, wording)
            ? new WordingAnswer(wording.EditionId.Value, FactEvidence.BlackedOut, "") : new WordingAnswer(wording.EditionId.Value, wording.Text, wording.Detail))],
        [.. fact.Evidence.Select(evidence => Of(view, evidence, rights))],
        [.. fact.Acts.Select(act => new FactActAnswer(
            JsonName.Of(act.Kind), act.At, act.ByName, view.Withheld.HasReason(view.File, fact, act) ? FactEvidence.BlackedOut : act.Reason, act.Other, Name(act.Outcome)))]);

    private static EvidenceAnswer Of(StoryFileView view, FactEvidence evidence, Rights rights) => new(
        JsonName.Of(evidence.Voucher), JsonName.Of(evidence.Strength), Slug(view, evidence.VouchedById), JsonName.Of(view.Standing(evidence)), evidence.ArticleId?.Value, evidence.VersionId?.Value, evidence.BlockId?.Value,
        view.MayQuote(evidence, rights) ? evidence.Quote : "", evidence.Address, evidence.Title, evidence.SeenOn);

    private static string? Slug(StoryFileView view, TermId? term) => term is { } id ? view.Terms[id].Slug : null;

    private static string? Name<T>(T? named)
        where T : struct, Enum => named is { } value ? JsonName.Of(value) : null;
}
