using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles.Exchange;

/// <summary>A story file of the things of a file, or what is wrong with them, line by line. Acts come apart from their facts: they name each other.</summary>
/// <param name="isKnown">Whether the paper has such an edition.</param>
/// <param name="home">Where the paper is on the web; null where nobody knows yet.</param>
internal sealed class SheetReader(SheetNames names, Func<EditionId, bool> isKnown, Uri? home)
{
    private readonly SheetProblems _problems = new();

    public IReadOnlyList<SheetProblem> Problems => _problems.List;

    /// <summary>Each act with its fact and its line, in the order in which they were done.</summary>
    public List<(int Fact, FactAct Act, SheetNode Node)> Acts { get; } = [];

    /// <summary>Where each fact stands in the file.</summary>
    public Dictionary<int, SheetNode> Nodes { get; } = [];

    /// <returns>The file with its facts, without their acts. It is to be used only where there are no problems.</returns>
    public StoryFile Read(SheetNode node, DateTimeOffset now)
    {
        CheckShape(node);
        var key = _problems.Text(node, "key", StoryFile.MaxKey, isNeeded: true);
        if (!StoryFile.IsKey(key))
        {
            _problems.Add(node, "key", "a key is lower-case letters, digits and hyphens");
        }
        if (node["format"] != SheetShape.Format)
        {
            _problems.Add(node, "format", $"the format is not {SheetShape.Format}");
        }
        var file = new StoryFile { Id = StoryFileId.New(), Key = key, CreatedAt = now, Wordings = [.. node.Of(SheetShape.Title).Select(TitleOf)] };
        CheckEditions(node, SheetShape.Title);
        file.Facts.AddRange(node.Of(SheetShape.Fact).Select(FactOf).OrderBy(fact => fact.Number));
        Acts.Sort((one, other) => one.Act.At.CompareTo(other.Act.At) is var byTime and not 0 ? byTime : one.Node.Line.CompareTo(other.Node.Line));
        return file;
    }

    private StoryFileWording TitleOf(SheetNode node) => new()
    {
        EditionId = Edition(node), Title = _problems.Text(node, "title", StoryFileWording.MaxTitle, isNeeded: true), About = _problems.Text(node, "about", StoryFileWording.MaxAbout),
    };

    private Fact FactOf(SheetNode node)
    {
        CheckShape(node);
        CheckEditions(node, SheetShape.Wording);
        var number = _problems.Need(node, "number", SheetValues.NumberOf, "a whole number");
        if (!Nodes.TryAdd(number, node))
        {
            _problems.Add(node, "number", "the file has a fact of this number before");
        }
        var fact = new Fact
        {
            Number = number,
            Kind = _problems.Need<FactKind>(node, "kind"),
            Time = TimeOf(node),
            PlaceId = Term(node, "place"),
            Amount = AmountOf(node),
            Series = _problems.Text(node, "series", Fact.MaxSeries),
            Form = _problems.Read<CommitmentForm>(node, "form"),
            InReturnFor = _problems.Read(node, "inReturnFor", SheetValues.NumberOf, "a whole number"),
            Parties = [.. node.Of(SheetShape.Party).Select(PartyOf).DistinctBy(party => (party.Role, party.TermId))],
            Wordings = [.. Worded([.. node.Of(SheetShape.Wording).Select(WordingOf)])],
            Evidence = [.. node.Of(SheetShape.Evidence).Select(EvidenceOf)],
        };
        Acts.AddRange(node.Of(SheetShape.Act).Select(act => (fact.Number, ActOf(act), act)));
        return fact;
    }

    /// <summary>Blacked-out wordings are none; a fact that has no other keeps one, for nobody to be told until it is worded here.</summary>
    private static IEnumerable<FactWording> Worded(IReadOnlyList<FactWording> wordings) =>
        wordings.All(wording => wording.IsBlackedOut) ? wordings.Take(1) : wordings.Where(wording => !wording.IsBlackedOut);

    private FactTime? TimeOf(SheetNode node)
    {
        var from = _problems.Read(node, "from", SheetValues.InstantOf, "a time with its offset, such as 2026-10-06T00:00:00+01:00");
        var to = _problems.Read(node, "to", SheetValues.InstantOf, "a time with its offset, such as 2026-10-07T00:00:00+01:00");
        var precision = _problems.Read<TimePrecision>(node, "precision");
        if (from is null != to is null || from is null != precision is null)
        {
            _problems.Add(node, "from", "a time has from, to and precision, or none of them");
        }
        return from is { } start && to is { } end && precision is { } finely ? new FactTime(start, end, finely) : null;
    }

    private Amount? AmountOf(SheetNode node)
    {
        var low = _problems.Read(node, "low", SheetValues.DecimalOf, "a decimal number");
        var high = _problems.Read(node, "high", SheetValues.DecimalOf, "a decimal number");
        var unit = _problems.Text(node, "unit", Amount.MaxUnit);
        if (_problems.Read<QuantityBound>(node, "bound") is { } bound)
        {
            return new Amount(low, high, bound, unit);
        }
        if (low is not null || high is not null || unit.Length > 0)
        {
            _problems.Add(node, "bound", "an amount says how its figures bind");
        }
        return null;
    }

    private FactParty PartyOf(SheetNode node) => new() { Role = _problems.Need<PartyRole>(node, "role"), TermId = Term(node, "term", isNeeded: true) ?? default };

    private FactWording WordingOf(SheetNode node) => new()
    {
        EditionId = Edition(node), Text = _problems.Text(node, "text", FactWording.MaxText, isNeeded: true), Detail = _problems.Text(node, "detail", FactWording.MaxDetail),
    };

    private FactEvidence EvidenceOf(SheetNode node)
    {
        var voucher = _problems.Need<Voucher>(node, "voucher");
        var strength = _problems.Need<EvidenceStrength>(node, "strength");
        var vouchedBy = Term(node, "vouchedBy");
        return node["story"].Length > 0 ? PassageOf(node, voucher, strength, vouchedBy) : new FactEvidence
        {
            Voucher = voucher, Strength = strength, VouchedById = vouchedBy, Address = WebAddress(node), Title = _problems.Text(node, "title", FactEvidence.MaxTitle),
            SeenOn = _problems.Need(node, "seen", SheetValues.DayOf, "a day, such as 2026-10-06"),
        };
    }

    private FactEvidence PassageOf(SheetNode node, Voucher voucher, EvidenceStrength strength, TermId? vouchedBy)
    {
        var quote = _problems.Text(node, "quote", FactEvidence.MaxQuote, isNeeded: true);
        var number = _problems.Need(node, "version", SheetValues.NumberOf, "a whole number");
        if (names.Version(node["story"], Edition(node), number) is not { } version)
        {
            _problems.Add(node, "story", "the paper has no such version of this story");
            return new FactEvidence { Voucher = voucher, Strength = strength };
        }
        if (quote == FactEvidence.BlackedOut)
        {
            return new FactEvidence { Voucher = voucher, Strength = strength, VouchedById = vouchedBy, ArticleId = version.Article, VersionId = version.Id, BlockId = BlackedOutIn(node, version), Quote = quote };
        }
        var named = version.Blocks.Where(block => block.Id.ToString() == node["block"]);
        var (id, text) = named.Concat(version.Blocks).FirstOrDefault(block => block.Text.Contains(quote, StringComparison.Ordinal));
        if (text is null)
        {
            _problems.Add(node, "quote", "no block of that version has these words");
        }
        return new FactEvidence
        {
            Voucher = voucher, Strength = strength, VouchedById = vouchedBy, ArticleId = version.Article, VersionId = version.Id, BlockId = id,
            Start = text?.IndexOf(quote, StringComparison.Ordinal) ?? 0, Quote = quote,
        };
    }

    /// <summary>The block that the words had stood in; another paper has other blocks, and they are in none of them.</summary>
    private BlockId? BlackedOutIn(SheetNode node, SheetVersion version)
    {
        if (version.Blocks.Count == 0)
        {
            _problems.Add(node, "story", "that version has no words");
            return null;
        }
        return version.Blocks.FirstOrDefault(block => block.Id.ToString() == node["block"], version.Blocks[0]).Id;
    }

    private FactAct ActOf(SheetNode node)
    {
        CheckShape(node);
        return new FactAct
        {
            Kind = _problems.Need<FactActKind>(node, "kind"),
            At = _problems.Need(node, "at", SheetValues.InstantOf, "a time with its offset, such as 2026-10-06T12:30:00+01:00"),
            ByName = _problems.Text(node, "by", FactAct.MaxBy, isNeeded: true),
            Reason = _problems.Text(node, "reason", FactAct.MaxReason),
            Other = _problems.Read(node, "other", SheetValues.NumberOf, "a whole number"),
            Outcome = _problems.Read<OutlookState>(node, "outcome"),
        };
    }

    private EditionId Edition(SheetNode node)
    {
        CheckShape(node);
        var edition = new EditionId(node["edition"]);
        if (!isKnown(edition))
        {
            _problems.Add(node, "edition", "the paper has no such edition");
        }
        return edition;
    }

    private TermId? Term(SheetNode node, string field, bool isNeeded = false)
    {
        var term = names.Term(node[field]);
        if (term is null && (isNeeded || node[field].Length > 0))
        {
            _problems.Add(node, field, "the name register has no entry of this key");
        }
        return term;
    }

    private string WebAddress(SheetNode node)
    {
        var address = _problems.Text(node, "address", FactEvidence.MaxAddress, isNeeded: true);
        if (!Address.IsPage(address))
        {
            _problems.Add(node, "address", "an address begins with https:// or http:// and bears no password");
        }
        else if (home is not null && new Uri(address).Authority == home.Authority)
        {
            _problems.Add(node, "address", "the page is the paper's own: name story, edition, version and quote of the article instead");
        }
        return address;
    }

    private void CheckEditions(SheetNode node, string row)
    {
        foreach (var twice in node.Of(row).GroupBy(child => child["edition"]).Where(editions => editions.Count() > 1))
        {
            _problems.Add(twice.Last(), "edition", "the edition says it before");
        }
    }

    private void CheckShape(SheetNode node)
    {
        foreach (var field in node.Fields.Keys.Where(field => !SheetShape.Fields[node.Row].Contains(field)))
        {
            _problems.Add(node, field, $"a {node.Row} has no such field");
        }
    }
}
