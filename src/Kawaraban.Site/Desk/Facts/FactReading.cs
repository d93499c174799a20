using System.Globalization;
using Kawaraban.Language;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>Makes a fact of what somebody typed. All that is wrong is told at once, each fault with its field; the story file has the last word.</summary>
internal sealed class FactReading(RegisterReading register, EvidenceReading evidence, Publication publication, TimeProvider clock)
{
    /// <summary>A fact as a form has it.</summary>
    public Task<TypedFact> ReadAsync(FactFields fields, Rights rights, StoryFileView sheet, CancellationToken cancel)
    {
        var faults = new List<FactFault>();
        fields = Over(fields.InLine(sheet), sheet.File);
        var (time, amount) = (fields.HasTime ? TimeOf(fields, faults) : null, fields.HasAmount ? AmountOf(fields, faults) : null);
        return ReadAsync(fields.Shown, time, amount, faults, rights, sheet.File, cancel);
    }

    /// <summary>A fact as a program has it, with its time and amount as values.</summary>
    public Task<TypedFact> ReadAsync(FactFields fields, FactTime? time, Amount? amount, Rights rights, StoryFile file, CancellationToken cancel) =>
        ReadAsync(fields, time, amount, [], rights, file, cancel);

    private async Task<TypedFact> ReadAsync(FactFields fields, FactTime? time, Amount? amount, List<FactFault> faults, Rights rights, StoryFile file, CancellationToken cancel)
    {
        var place = await NameAsync(fields.Place, "place", faults, cancel);
        var parties = await PartiesAsync(fields, faults, cancel);
        var vouched = await evidence.ReadAsync(fields.Evidence, rights, cancel);
        faults.AddRange(vouched.Faults);
        var (over, inReturnFor) = (OverOf(fields, faults), NumberOf(fields.InReturnFor, "inReturnFor", faults));
        Fact Make(int number) => new()
        {
            Number = number, Kind = fields.Kind, Time = time, PlaceId = place, Amount = amount,
            Series = fields.Series, Form = FormFields.OneOf<CommitmentForm>(fields.Form), InReturnFor = inReturnFor,
            Parties = [.. parties.Select(party => new FactParty { Role = party.Role, TermId = party.TermId })],
            Wordings = [.. fields.Wordings.Where(wording => wording.Text.Length > 0).Select(wording => new FactWording { EditionId = wording.Edition, Text = wording.Text, Detail = wording.Detail })],
            Evidence = vouched.Evidence is { } found ? [found] : [],
        };
        // What a field says wrong already is not told once more as missing.
        var rest = FactFault.Of(Make(file.NextNumber), file).Where(fault => !faults.Exists(known => known.Field == fault.Field) && !(fault.Field == "evidence" && vouched.Faults.Count > 0)).ToList();
        return new TypedFact(Make, over, [.. faults, .. rest]);
    }

    private FactTime? TimeOf(FactFields fields, List<FactFault> faults)
    {
        if (fields.When.Length == 0)
        {
            return null;
        }
        var edition = publication.Find(fields.Clock) ?? publication.First;
        var reference = new TimeReference(edition.Local(clock.GetUtcNow()), edition.Zone);
        var time = FactTimeText.Read(fields.When, FormFields.OneOf<TimePrecision>(fields.Precision), reference, LanguagesFrom(edition));
        if (time is null)
        {
            faults.Add(new("time", "unread"));
        }
        return time;
    }

    private IEnumerable<TextLanguage> LanguagesFrom(Edition first) =>
        publication.Editions.OrderBy(edition => edition != first).Select(edition => TextLanguage.TryParse(edition.Language, out var language) ? (TextLanguage?)language : null).OfType<TextLanguage>().Distinct();

    private static Amount? AmountOf(FactFields fields, List<FactFault> faults)
    {
        var (low, high, unit) = (fields.Low, fields.High, fields.Unit);
        if (low.Length == 0 && high.Length == 0)
        {
            return null;
        }
        if (unit.Length > Amount.MaxUnit)
        {
            faults.Add(new("unit", "long"));
            return null;
        }
        if (fields.Bound.Length == 0 && high.Length == 0 && FactUnits.Amount(low) is { } said)
        {
            return unit.Length > 0 ? said with { Unit = unit } : said;
        }
        var bound = FormFields.OneOf<QuantityBound>(fields.Bound) ?? (high.Length > 0 ? QuantityBound.Range : QuantityBound.Exact);
        if (low.Length > 0 && high.Length > 0 && bound is not (QuantityBound.Range or QuantityBound.Magnitude))
        {
            faults.Add(new("amount", "two"));
            return null;
        }
        var (one, other) = (low.Length > 0 ? FactUnits.Number(low) : null, high.Length > 0 ? FactUnits.Number(high) : null);
        var amount = bound switch
        {
            QuantityBound.Exact or QuantityBound.About => new Amount(one, one, bound, unit),
            QuantityBound.AtLeast or QuantityBound.MoreThan => new Amount(one, null, bound, unit),
            QuantityBound.AtMost or QuantityBound.LessThan => new Amount(null, other ?? one, bound, unit),
            _ => new Amount(one, other, bound, unit),
        };
        if (!amount.IsSound || low.Length > 0 && one is null || high.Length > 0 && other is null)
        {
            faults.Add(new("amount", "unread"));
            return null;
        }
        return amount;
    }

    private async Task<IReadOnlyList<FactParty>> PartiesAsync(FactFields fields, List<FactFault> faults, CancellationToken cancel)
    {
        var parties = new List<FactParty>();
        for (var row = 0; row < fields.Parties.Count; row++)
        {
            var party = fields.Parties[row];
            if (await NameAsync(party.Name, $"party-{row}", faults, cancel) is { } term)
            {
                parties.Add(new FactParty { Role = FormFields.OneOf<PartyRole>(party.Role) ?? PartyRole.Actor, TermId = term });
            }
        }
        return [.. parties.DistinctBy(party => (party.Role, party.TermId))];
    }

    private async Task<TermId?> NameAsync(string typed, string field, List<FactFault> faults, CancellationToken cancel)
    {
        if (typed.Length == 0)
        {
            return null;
        }
        var (term, fault) = await register.FindAsync(typed, cancel);
        if (term is null)
        {
            faults.Add(new(field, fault));
        }
        return term;
    }

    /// <summary>A fact of another kind is none that this one succeeds: it was chosen before the kind was turned.</summary>
    private static FactFields Over(FactFields fields, StoryFile file) =>
        NumberOf(fields.Other, "other", []) is { } number && file.Find(number) is { } older && older.Kind != fields.Kind ? fields with { Relation = "", Other = "", Reason = "" } : fields;

    private static Succession? OverOf(FactFields fields, List<FactFault> faults)
    {
        var typed = NumberOf(fields.Other, "other", faults);
        if (FormFields.OneOf<FactActKind>(fields.Relation) is not { } kind || kind is not (FactActKind.Superseded or FactActKind.Disputed))
        {
            return null;
        }
        if (typed is not { } number)
        {
            faults.Add(new("other", "missing"));
            return null;
        }
        if (fields.Reason.Length is 0 or > FactAct.MaxReason)
        {
            faults.Add(new("reason", fields.Reason.Length == 0 ? "reasonless" : "long"));
        }
        return new Succession(number, kind, fields.Reason);
    }

    private static int? NumberOf(string typed, string field, List<FactFault> faults)
    {
        if (typed.Length == 0)
        {
            return null;
        }
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        faults.Add(new(field, "unknown"));
        return null;
    }
}
