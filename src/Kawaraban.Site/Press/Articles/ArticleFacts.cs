using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Press.Articles;

/// <summary>An article in the words of schema.org, as JSON-LD. The encoder writes no &lt;, so it stands in a page as it is.</summary>
public sealed class ArticleFacts(Publication publication, PublicAddress site, Assets assets)
{
    private static readonly JsonWriterOptions _readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Of(ArticleSheet sheet, PageHead head)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _readable))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            WriteArticle(json, sheet, head);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void WriteArticle(Utf8JsonWriter json, ArticleSheet sheet, PageHead head)
    {
        var (edition, article, card) = (sheet.Edition, sheet.Article, sheet.Card);
        json.WriteString("@type", TypeOf(card.Genre));
        json.WriteString("@id", site.Of(card.Address.Path));
        json.WriteString("mainEntityOfPage", site.Of(card.Address.Path));
        json.WriteString("headline", card.Headline);
        WriteText(json, "description", head.Description);
        json.WriteString("inLanguage", edition.Language);
        json.WriteString("datePublished", TimeMark.Machine(edition, card.PublishedAt));
        json.WriteString("dateModified", TimeMark.Machine(edition, card.ChangedAt));
        json.WriteBoolean("isAccessibleForFree", true);
        WriteText(json, "articleSection", sheet.Section?.Name ?? "");
        WriteText(json, "dateline", article.Dateline);
        WriteTexts(json, "keywords", article.Keywords);
        WriteTexts(json, "image", head.Picture is { } picture ? [site.Of(picture.Path)] : []);
        WritePeople(json, "author", edition, article.Authors);
        WritePeople(json, "translator", edition, article.Translators);
        WritePublisher(json, edition);
        WriteTranslations(json, article);
        WriteCorrections(json, edition, article.Corrections);
    }

    private static string TypeOf(Genre genre) => genre switch
    {
        Genre.Opinion => "OpinionNewsArticle",
        Genre.Analysis => "AnalysisNewsArticle",
        _ => "NewsArticle",
    };

    private void WritePeople(Utf8JsonWriter json, string name, Edition edition, IReadOnlyList<AuthorView> people)
    {
        if (people.Count == 0)
        {
            return;
        }
        json.WriteStartArray(name);
        foreach (var person in people)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", person.Name);
            WriteText(json, "jobTitle", person.Role);
            json.WriteString("url", site.Of(Paths.Author(edition, person.Id)));
            WriteText(json, "sameAs", person.XHandle is { } handle ? XAddress.Of(handle) : "");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WritePublisher(Utf8JsonWriter json, Edition edition)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "NewsMediaOrganization");
        json.WriteString("name", edition.Masthead.Name);
        json.WriteString("url", site.Of(Paths.Front(edition)));
        json.WriteString("correctionsPolicy", site.Of(Paths.Corrections(edition)));
        json.WriteStartObject("logo");
        json.WriteString("@type", "ImageObject");
        json.WriteString("url", site.Of(assets.Logo(edition)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The work that it was translated from; of a work of its own, its translations.</summary>
    private void WriteTranslations(Utf8JsonWriter json, ArticleView article)
    {
        if (article.Source is { } source)
        {
            json.WriteStartObject("translationOfWork");
            WriteWork(json, source.Edition, source.Address);
            WriteText(json, "headline", source.Headline);
            json.WriteEndObject();
        }
        else if (!article.Card.IsTranslation && article.Siblings.Count > 0)
        {
            json.WriteStartArray("workTranslation");
            foreach (var sibling in article.Siblings)
            {
                json.WriteStartObject();
                WriteWork(json, sibling.Edition, sibling);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
    }

    private void WriteWork(Utf8JsonWriter json, EditionId id, ArticleAddress? address)
    {
        json.WriteString("@type", "NewsArticle");
        if (address is not null)
        {
            json.WriteString("@id", site.Of(address.Path));
            json.WriteString("url", site.Of(address.Path));
        }
        WriteText(json, "inLanguage", publication.Find(id.Value)?.Language ?? "");
    }

    /// <summary>Each with what readers of other editions were told of the same.</summary>
    private void WriteCorrections(Utf8JsonWriter json, Edition edition, IReadOnlyList<CorrectionView> corrections)
    {
        if (corrections.Count == 0)
        {
            return;
        }
        json.WriteStartArray("correction");
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            WriteCorrection(json, edition, correction);
            WriteCounterparts(json, correction.Counterparts);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteCounterparts(Utf8JsonWriter json, IReadOnlyList<CorrectionView> counterparts)
    {
        if (counterparts.Count == 0)
        {
            return;
        }
        json.WriteStartArray("workTranslation");
        foreach (var counterpart in counterparts)
        {
            json.WriteStartObject();
            WriteCorrection(json, publication[counterpart.Address.Edition], counterpart);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteCorrection(Utf8JsonWriter json, Edition edition, CorrectionView correction)
    {
        json.WriteString("@type", "CorrectionComment");
        json.WriteString("@id", site.Of($"{correction.Address.Path}#correction-{correction.Id}"));
        json.WriteString("text", correction.Note);
        json.WriteString("inLanguage", edition.Language);
        json.WriteString("datePublished", TimeMark.Machine(edition, correction.At));
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }
        json.WriteEndArray();
    }
}
