namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>A story file as the things of a file.</summary>
internal sealed class SheetWriter(SheetNames names)
{
    /// <param name="withheld">What is blacked out.</param>
    public SheetNode Of(StoryFile file, WithheldWords withheld)
    {
        var node = new SheetNode(SheetShape.File, 0) { ["format"] = SheetShape.Format, ["key"] = file.Key };
        node.Children.AddRange(TitlesOf(file));
        node.Children.AddRange(file.Facts.Select(fact => Of(
            fact, fact.Wordings.Select(wording => Of(wording, withheld.HasWording(fact, wording))), fact.Evidence.Select(evidence => Of(evidence, withheld.HasQuote(evidence))),
            fact.Acts.Select(act => Of(act, withheld.HasReason(file, fact, act))))));
        return node;
    }

    /// <summary>What readers may see: published facts, what of their evidence is live, and of their acts what became of them.</summary>
    public SheetNode Of(PublicFile file, string address, string licence)
    {
        var node = new SheetNode(SheetShape.File, 0) { ["format"] = SheetShape.Format, ["key"] = file.File.Key, ["address"] = address, ["licence"] = licence };
        node.Children.AddRange(TitlesOf(file.File));
        node.Children.AddRange(file.Facts.Select(fact => Of(file, fact)));
        return node;
    }

    /// <summary>What a fact says, without how it is worded, what it rests on and what was done to it.</summary>
    public SheetNode Bare(Fact fact)
    {
        var node = new SheetNode(SheetShape.Fact, 0)
        {
            ["number"] = SheetValues.Of(fact.Number),
            ["kind"] = SheetValues.Of(fact.Kind),
            ["from"] = SheetValues.Of(fact.Time?.From),
            ["to"] = SheetValues.Of(fact.Time?.To),
            ["precision"] = fact.Precision is { } precision ? SheetValues.Of(precision) : "",
            ["place"] = names.Slug(fact.PlaceId),
            ["low"] = SheetValues.Of(fact.Low),
            ["high"] = SheetValues.Of(fact.High),
            ["bound"] = fact.Bound is { } bound ? SheetValues.Of(bound) : "",
            ["unit"] = fact.Unit,
            ["series"] = fact.Series,
            ["form"] = fact.Form is { } form ? SheetValues.Of(form) : "",
            ["inReturnFor"] = SheetValues.Of(fact.InReturnFor),
        };
        node.Children.AddRange(fact.Parties.OrderBy(party => party.Role).ThenBy(party => names.Slug(party.TermId), StringComparer.Ordinal)
            .Select(party => new SheetNode(SheetShape.Party, 0) { ["role"] = SheetValues.Of(party.Role), ["term"] = names.Slug(party.TermId) }));
        return node;
    }

    private static IEnumerable<SheetNode> TitlesOf(StoryFile file) => file.Wordings.OrderBy(title => title.EditionId.Value, StringComparer.Ordinal)
        .Select(title => new SheetNode(SheetShape.Title, 0) { ["edition"] = title.EditionId.Value, ["title"] = title.Title, ["about"] = title.About });

    private SheetNode Of(PublicFile file, PublicFact fact)
    {
        var node = Of(
            fact.Fact, fact.Fact.Wordings.Select(wording => Of(wording, isWithheld: false)), fact.Evidence.Select(evidence => Of(evidence, isWithheld: false)),
            fact.Acts.Where(act => BecameOfIt(act.Kind)).Select(OfPublic));
        if (fact.Fact.InReturnFor is { } other && file.Find(other) is null)
        {
            node.Fields.Remove("inReturnFor");
        }
        return node;
    }

    /// <summary>Who entered, worded and vouched for it when is the desk's.</summary>
    private static bool BecameOfIt(FactActKind kind) => kind is not (FactActKind.Entered or FactActKind.Worded or FactActKind.Evidenced);

    private static SheetNode OfPublic(FactAct act) => new(SheetShape.Act, 0)
    {
        ["kind"] = SheetValues.Of(act.Kind),
        ["at"] = SheetValues.Of((DateTimeOffset?)act.At),
        ["other"] = SheetValues.Of(act.Other),
        ["outcome"] = act.Outcome is { } outcome ? SheetValues.Of(outcome) : "",
    };

    private SheetNode Of(Fact fact, IEnumerable<SheetNode> wordings, IEnumerable<SheetNode> evidence, IEnumerable<SheetNode> acts)
    {
        var node = Bare(fact);
        node.Children.AddRange(wordings.OrderBy(wording => wording["edition"], StringComparer.Ordinal));
        node.Children.AddRange(evidence);
        node.Children.AddRange(acts);
        return node;
    }

    private static SheetNode Of(FactWording wording, bool isWithheld) => new(SheetShape.Wording, 0)
    {
        ["edition"] = wording.EditionId.Value,
        ["text"] = isWithheld ? FactEvidence.BlackedOut : wording.Text,
        ["detail"] = isWithheld ? "" : wording.Detail,
    };

    private SheetNode Of(FactEvidence evidence, bool isWithheld)
    {
        var version = evidence.VersionId is { } id ? names.Version(id) : null;
        return new SheetNode(SheetShape.Evidence, 0)
        {
            ["voucher"] = SheetValues.Of(evidence.Voucher),
            ["strength"] = SheetValues.Of(evidence.Strength),
            ["vouchedBy"] = names.Slug(evidence.VouchedById),
            ["story"] = version?.Story ?? "",
            ["edition"] = version?.Edition.Value ?? "",
            ["version"] = SheetValues.Of(version?.Number),
            ["block"] = evidence.BlockId?.ToString() ?? "",
            ["quote"] = isWithheld ? FactEvidence.BlackedOut : evidence.Quote,
            ["address"] = evidence.Address,
            ["title"] = evidence.Title,
            ["seen"] = SheetValues.Of(evidence.SeenOn),
        };
    }

    private static SheetNode Of(FactAct act, bool isWithheld) => new(SheetShape.Act, 0)
    {
        ["kind"] = SheetValues.Of(act.Kind),
        ["at"] = SheetValues.Of((DateTimeOffset?)act.At),
        ["by"] = act.ByName,
        ["reason"] = isWithheld ? FactEvidence.BlackedOut : act.Reason,
        ["other"] = SheetValues.Of(act.Other),
        ["outcome"] = act.Outcome is { } outcome ? SheetValues.Of(outcome) : "",
    };
}
