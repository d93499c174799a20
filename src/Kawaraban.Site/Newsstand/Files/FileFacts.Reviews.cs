using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Files;

/// <summary>What the paper found of claims: a review of each outlook of which it told readers whether it came true, and of nothing else.</summary>
internal sealed partial class FileFacts
{
    private const int Best = 5;
    private const int Worst = 1;

    private void WriteReview(PublicFact shown, FactAct verdict)
    {
        var wording = shown.Fact.WordingFor(_sheet.Edition.Id);
        _json.WriteStartObject();
        _json.WriteString("@type", "ClaimReview");
        _json.WriteString("@id", AddressOf(shown.Fact) + "#review");
        _json.WriteString("url", AddressOf(shown.Fact));
        _json.WriteString("claimReviewed", wording.Text);
        _json.WriteString("inLanguage", _sheet.LanguageOf(wording.EditionId) ?? _sheet.Edition.Language);
        _json.WriteString("datePublished", Machine(_sheet.View.KnownSince(shown, verdict)));
        WritePaper();
        WriteReviewed(shown);
        WriteRating(shown.Outlook);
        _json.WriteEndObject();
    }

    private void WritePaper()
    {
        _json.WriteStartObject("author");
        _json.WriteString("@type", "NewsMediaOrganization");
        _json.WriteString("name", _sheet.Edition.Masthead.Name);
        _json.WriteString("url", _site.Of(Paths.Front(_sheet.Edition)));
        _json.WriteEndObject();
    }

    private void WriteReviewed(PublicFact shown)
    {
        _json.WriteStartObject("itemReviewed");
        _json.WriteString("@type", "Claim");
        _json.WriteString("@id", AddressOf(shown.Fact));
        if (_sheet.View.ReadableSince(shown) is { } since)
        {
            _json.WriteString("datePublished", Machine(since));
        }
        WriteAuthors(shown);
        WriteEvidence(shown);
        _json.WriteEndObject();
    }

    private void WriteRating(OutlookState outlook)
    {
        _json.WriteStartObject("reviewRating");
        _json.WriteString("@type", "Rating");
        _json.WriteNumber("ratingValue", outlook == OutlookState.Happened ? Best : Worst);
        _json.WriteNumber("bestRating", Best);
        _json.WriteNumber("worstRating", Worst);
        _json.WriteString("alternateName", _sheet.Edition.Words[$"file.outlook.{outlook}"]);
        _json.WriteEndObject();
    }

    private string Machine(DateTimeOffset at) => $"{_sheet.Edition.Local(at):yyyy-MM-dd'T'HH:mm:sszzz}";
}
