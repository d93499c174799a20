using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Exchange;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Facts;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>
/// A story file in the words of schema.org, as JSON-LD: a set of data and where it is to be had, and of the page's facts a claim each, with what it
/// is about (an event, an observation, what was given), who vouches for it and where it stands written. The encoder writes no &lt;.
/// </summary>
internal sealed partial class FileFacts
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly FileSheet _sheet;
    private readonly PublicAddress _site;
    private readonly Utf8JsonWriter _json;

    private FileFacts(FileSheet sheet, PublicAddress site, Utf8JsonWriter json) => (_sheet, _site, _json) = (sheet, site, json);

    private string Address => _site.Of(Paths.StoryFile(_sheet.Edition, _sheet.File.Key));

    public static string Of(FileSheet sheet, PublicAddress site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _readable))
        {
            new FileFacts(sheet, site, json).Write();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("@context", "https://schema.org");
        _json.WriteStartArray("@graph");
        WriteData();
        foreach (var fact in _sheet.Facts)
        {
            WriteFact(fact);
            if (fact.Verdict is { } verdict)
            {
                WriteReview(fact, verdict);
            }
        }
        foreach (var article in _sheet.Facts.SelectMany(fact => fact.Evidence).Select(evidence => evidence.ArticleId).OfType<ArticleId>().Distinct())
        {
            WriteArticle(article);
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteData()
    {
        _json.WriteStartObject();
        _json.WriteString("@type", "Dataset");
        _json.WriteString("@id", Address);
        _json.WriteString("name", _sheet.Wording.Title);
        _json.WriteString("description", _sheet.Wording.About.Length > 0 ? _sheet.Wording.About : _sheet.Wording.Title);
        _json.WriteString("url", Address);
        _json.WriteString("inLanguage", _sheet.LanguageOf(_sheet.Wording.EditionId) ?? _sheet.Edition.Language);
        _json.WriteBoolean("isAccessibleForFree", true);
        _json.WriteStartArray("distribution");
        foreach (var format in StoryFileFormat.All)
        {
            _json.WriteStartObject();
            _json.WriteString("@type", "DataDownload");
            _json.WriteString("encodingFormat", format.ContentType.Split(';')[0]);
            _json.WriteString("contentUrl", _site.Of(Paths.StoryFileData(_sheet.Edition, _sheet.File.Key, format.Name)));
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteFact(PublicFact shown)
    {
        var (fact, wording) = (shown.Fact, shown.Fact.WordingFor(_sheet.Edition.Id));
        _json.WriteStartObject();
        _json.WriteString("@type", fact.Kind == FactKind.Question ? "Question" : "Claim");
        _json.WriteString("@id", AddressOf(fact));
        _json.WriteString("text", wording.Text);
        _json.WriteString("inLanguage", _sheet.LanguageOf(wording.EditionId) ?? _sheet.Edition.Language);
        Refer("isPartOf", Address);
        if (shown.State is FactState.Disputed or FactState.Superseded)
        {
            _json.WriteString("creativeWorkStatus", _sheet.Edition.Words[$"file.state.{shown.State}"]);
        }
        WriteSubject(fact, wording);
        if (fact.Kind != FactKind.Question)
        {
            WriteAuthors(shown);
        }
        WriteEvidence(shown);
        _json.WriteEndObject();
    }

    /// <summary>What the claim is about, where schema.org has a name for it.</summary>
    private void WriteSubject(Fact fact, FactWording wording)
    {
        if (fact.Kind is not (FactKind.Event or FactKind.Figure or FactKind.Exchange))
        {
            return;
        }
        _json.WriteStartObject("about");
        switch (fact.Kind)
        {
            case FactKind.Event:
                WriteEvent(fact, wording);
                break;
            case FactKind.Figure:
                _json.WriteString("@type", "Observation");
                _json.WriteString("variableMeasured", wording.Detail.Length > 0 ? wording.Detail : wording.Text);
                WriteAmount(fact.Amount!);
                WriteTime("observationDate", null, fact.Time);
                break;
            default:
                WriteGift(fact, wording);
                break;
        }
        _json.WriteEndObject();
    }

    private void WriteEvent(Fact fact, FactWording wording)
    {
        _json.WriteString("@type", "Event");
        _json.WriteString("name", wording.Text);
        WriteTime("startDate", "endDate", fact.Time);
        if (fact.PlaceId is { } place)
        {
            _json.WriteStartObject("location");
            _json.WriteString("@type", "Place");
            _json.WriteString("name", _sheet.NameOf(place));
            _json.WriteEndObject();
        }
    }

    private void WriteGift(Fact fact, FactWording wording)
    {
        _json.WriteString("@type", "GiveAction");
        WriteNamed("agent", fact.InRole(PartyRole.Giver));
        WriteNamed("recipient", fact.InRole(PartyRole.Receiver));
        WriteTime("startTime", "endTime", fact.Time);
        _json.WriteStartObject("object");
        _json.WriteString("@type", fact.Amount is null ? "Thing" : "QuantitativeValue");
        _json.WriteString("name", wording.Detail.Length > 0 ? wording.Detail : wording.Text);
        if (fact.Amount is { } amount)
        {
            WriteAmount(amount);
        }
        _json.WriteEndObject();
    }

    private void WriteAmount(Amount amount)
    {
        if (amount.Low is { } value && amount.Low == amount.High)
        {
            _json.WriteNumber("value", value);
        }
        else
        {
            WriteNumber("minValue", amount.Low);
            WriteNumber("maxValue", amount.High);
        }
        if (amount.Unit.Length > 0)
        {
            _json.WriteString("unitText", FactWords.UnitOf(_sheet.Edition, amount.Unit));
        }
    }

    private void WriteNumber(string name, decimal? value)
    {
        if (value is { } known)
        {
            _json.WriteNumber(name, known);
        }
    }

    /// <summary>As finely as it was told; an interval's last day where there is a name for it.</summary>
    private void WriteTime(string from, string? to, FactTime? time)
    {
        if (time is null)
        {
            return;
        }
        _json.WriteString(from, FactWords.Machine(time));
        if (to is not null && FactWords.MachineEnd(time) is var end && end != FactWords.Machine(time))
        {
            _json.WriteString(to, end);
        }
    }

    /// <summary>Who foresees an outlook, or vouches for a fact, where the name register has them: people and organisations are authors, a work is what the claim is based on.</summary>
    private void WriteAuthors(PublicFact shown)
    {
        TermId[] foreseeing = [.. shown.Fact.InRole(PartyRole.Foreseer).Where(CanClaim)];
        TermId[] vouching = [.. shown.Evidence.Select(evidence => evidence.VouchedById).OfType<TermId>().Distinct()];
        WriteNamed("author", foreseeing.Length > 0 ? foreseeing : vouching.Where(CanClaim));
        WriteNamed("isBasedOn", vouching.Where(term => _sheet.View.Names[term].Kind == TermKind.Work));
    }

    private bool CanClaim(TermId term) => _sheet.View.Names[term].Kind is TermKind.Person or TermKind.Organisation;

    private void WriteNamed(string property, IEnumerable<TermId> terms)
    {
        TermId[] named = [.. terms];
        if (named.Length == 0)
        {
            return;
        }
        _json.WriteStartArray(property);
        foreach (var term in named)
        {
            var (name, topic, kind) = _sheet.View.Names[term];
            _json.WriteStartObject();
            _json.WriteString("@type", TypeOf(kind));
            _json.WriteString("name", name);
            if (topic is not null)
            {
                _json.WriteString("url", _site.Of(Paths.Topic(_sheet.Edition, topic)));
            }
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private static string TypeOf(TermKind kind) => kind switch
    {
        TermKind.Person => "Person",
        TermKind.Place => "Place",
        TermKind.Organisation => "Organization",
        TermKind.Work => "CreativeWork",
        _ => "Thing",
    };

    /// <summary>Where it stands written: of a claim its appearances, the first first; of a question what it cites.</summary>
    private void WriteEvidence(PublicFact shown)
    {
        var isClaim = shown.Fact.Kind != FactKind.Question;
        if (isClaim)
        {
            _json.WriteStartObject("firstAppearance");
            WriteWork(shown.Evidence[0]);
            _json.WriteEndObject();
        }
        _json.WriteStartArray(isClaim ? "appearance" : "citation");
        foreach (var evidence in shown.Evidence.DistinctBy(evidence => (evidence.ArticleId, evidence.Address)))
        {
            _json.WriteStartObject();
            WriteWork(evidence);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteWork(FactEvidence evidence)
    {
        if (evidence.ArticleId is { } article)
        {
            _json.WriteString("@id", _site.Of(_sheet.View.Passages[article].Address.Path));
            return;
        }
        _json.WriteString("@type", "CreativeWork");
        _json.WriteString("@id", evidence.Address);
        _json.WriteString("url", evidence.Address);
        if (evidence.Title.Length > 0)
        {
            _json.WriteString("name", evidence.Title);
        }
    }

    private void WriteArticle(ArticleId article)
    {
        var passage = _sheet.View.Passages[article];
        _json.WriteStartObject();
        _json.WriteString("@type", "NewsArticle");
        _json.WriteString("@id", _site.Of(passage.Address.Path));
        _json.WriteString("url", _site.Of(passage.Address.Path));
        _json.WriteString("headline", passage.Headline);
        _json.WriteString("inLanguage", _sheet.LanguageOf(passage.Address.Edition) ?? _sheet.Edition.Language);
        _json.WriteEndObject();
    }

    private void Refer(string property, string id)
    {
        _json.WriteStartObject(property);
        _json.WriteString("@id", id);
        _json.WriteEndObject();
    }

    private string AddressOf(Fact fact) => _site.Of(Paths.Fact(_sheet.Edition, _sheet.File.Key, fact.Number));
}
