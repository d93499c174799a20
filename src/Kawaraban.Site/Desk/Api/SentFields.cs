using System.Globalization;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Desk.Facts;

namespace Kawaraban.Site.Desk.Api;

/// <summary>What programs send of facts as the desk's forms have it: both go through one reading.</summary>
internal static class SentFields
{
    /// <summary>What cannot be read as it was sent, before anything is asked of the file; null where all can.</summary>
    public static string? Unreadable(SentFact sent) =>
        Holed("wordings", sent.Wordings) ?? Holed("parties", sent.Parties ?? []) ?? Unknown<FactKind>("kind", sent.Kind)
        ?? (sent.Precision is { } precision ? Unknown<TimePrecision>("precision", precision) : null)
        ?? (sent.From is null != sent.To is null || sent.From is null != sent.Precision is null ? "from, to and precision go together" : null)
        ?? (IsFar(sent.From) || IsFar(sent.To) ? "from and to lie in the years 2 to 9998" : null)
        ?? (sent.Amount is { } amount ? Unknown<QuantityBound>("amount.bound", amount.Bound) : null)
        ?? (sent.Form is { } form ? Unknown<CommitmentForm>("form", form) : null)
        ?? (sent.Over is { } over && JsonName.Read<FactActKind>(over.Kind) is not (FactActKind.Superseded or FactActKind.Disputed) ? "over.kind is one of superseded, disputed" : null)
        ?? (sent.Parties?.Count > FactFields.MostParties ? $"a fact has at most {FactFields.MostParties} parties" : null)
        ?? sent.Parties?.Select((party, row) => Unknown<PartyRole>($"parties[{row}].role", party.Role) ?? (party.Term.Trim().Length == 0 ? $"parties[{row}].term is empty" : null)).FirstOrDefault(wrong => wrong is not null)
        ?? (new FactFields { Kind = JsonName.Read<FactKind>(sent.Kind) ?? default } is var kind && !kind.HasTime && sent.From is not null ? "a fact of this kind has no time" : null)
        ?? (!kind.HasAmount && sent.Amount is not null ? "a fact of this kind has no amount" : null)
        ?? Unreadable(sent.Evidence);

    /// <inheritdoc cref="Unreadable(SentFact)"/>
    public static string? Unreadable(SentEvidence sent) =>
        Unknown<Voucher>("voucher", sent.Voucher) ?? Unknown<EvidenceStrength>("strength", sent.Strength) ?? (sent.Version is null != sent.Block is null ? "version and block go together" : null)
        ?? (sent.Article is not null && sent.Address.Length > 0 ? "article and address exclude each other" : null);

    public static FactFields Of(SentFact sent) => new()
    {
        Kind = JsonName.Read<FactKind>(sent.Kind) ?? default, Place = sent.Place.Trim(), Series = sent.Series.Trim(), Form = Named<CommitmentForm>(sent.Form), InReturnFor = Number(sent.InReturnFor),
        Parties = [.. (sent.Parties ?? []).Select(party => new PartyFields(Named<PartyRole>(party.Role), party.Term.Trim()))],
        Wordings = [.. sent.Wordings.Select(wording => new WordingFields(new EditionId(wording.Edition), wording.Text.Trim(), wording.Detail.ReplaceLineEndings("\n").Trim()))],
        Evidence = Of(sent.Evidence), Relation = Named<FactActKind>(sent.Over?.Kind), Other = Number(sent.Over?.Number), Reason = sent.Over?.Reason.Trim() ?? "",
    };

    public static EvidenceFields Of(SentEvidence sent) => new(
        sent.Article is { } article ? $"/desk/articles/{article}" : sent.Address.Trim(), sent.Quote.ReplaceLineEndings("\n").Trim(), sent.Title.Trim(), FormFields.DayText(sent.Seen),
        Named<Voucher>(sent.Voucher), Named<EvidenceStrength>(sent.Strength), sent.VouchedBy.Trim())
    {
        SeenIn = sent.Version is { } version && sent.Block is { } block ? (new VersionId(version), new BlockId(block)) : null,
    };

    public static FactTime? TimeOf(SentFact sent) => sent is { From: { } from, To: { } to } && JsonName.Read<TimePrecision>(sent.Precision) is { } precision ? new FactTime(from, to.ToOffset(from.Offset), precision) : null;

    public static Amount? AmountOf(SentFact sent) => sent.Amount is { } amount && JsonName.Read<QuantityBound>(amount.Bound) is { } bound ? new Amount(amount.Low, amount.High, bound, amount.Unit.Trim()) : null;

    /// <summary>A list has no element that is null, though the reading of JSON lets it through.</summary>
    public static string? Holed(string field, IEnumerable<object?> list) => list.Contains(null) ? $"{field} has nothing in a place" : null;

    private static bool IsFar(DateTimeOffset? at) => at is { Year: < 2 or > 9998 };

    private static string? Unknown<T>(string field, string name)
        where T : struct, Enum => JsonName.Read<T>(name) is null ? $"{field} is one of {string.Join(", ", Enum.GetValues<T>().Select(value => JsonName.Of(value)))}" : null;

    private static string Named<T>(string? name)
        where T : struct, Enum => JsonName.Read<T>(name)?.ToString() ?? "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
