using System.Globalization;
using System.Xml;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Writers.Wxr;

/// <summary>Writes a story as a post, and after it the files that no story of their own brings.</summary>
internal sealed class WxrItemWriter(XmlWriter xml, WxrPlan plan)
{
    private const string Never = "0000-00-00 00:00:00";

    public void Write(WireStory story)
    {
        var id = story.Wp is { Id: > 0 } post ? post.Id : plan.NewId();
        var newFiles = FilesOf(story).Where(file => plan.FileId(file.Url) == 0).DistinctBy(file => file.Url).ToList();
        newFiles.ForEach(file => plan.NewFile(file.Url));
        xml.WriteStartElement("item");
        WriteHead(story, id);
        WriteText(story);
        WritePost(story, id);
        WriteTerms(story);
        WriteMeta(story);
        xml.WriteEndElement();
        foreach (var file in newFiles)
        {
            WriteFile(file, story, id);
        }
    }

    /// <summary>The pictures that the site's library must hold: the featured one, and those of the body.</summary>
    private static IEnumerable<WireMedia> FilesOf(WireStory story)
    {
        if (story.Wp?.Type == "attachment")
        {
            return [];
        }

        var inBody = story.Blocks.OfType<PictureBlock>()
            .Select(picture => new WireMedia { Role = WireMediaRole.Image, Url = picture.Url, Alt = picture.Alt, Description = picture.Caption.IsEmpty ? null : picture.Caption.Plain, Credit = picture.Credit });
        return Featured(story) is { } lead ? inBody.Prepend(lead) : inBody;
    }

    private static WireMedia? Featured(WireStory story) => story.Wp?.Type == "attachment" ? null : story.Lead();

    private void WriteHead(WireStory story, long id)
    {
        xml.WriteStartElement("title");
        xml.WriteCData(CleanXml.Text(WxrXml.Escape(story.Title ?? "")));
        xml.WriteEndElement();
        xml.Element("link", Outgoing.Web(story.Link) ?? "");
        xml.Element("pubDate", story.Published is { } published ? Stamp.Mail(published.ToUniversalTime()) : "");
        xml.Verbatim("creator", CreatorOf(story), Vocabulary.Dc.NamespaceName, "dc");
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(CleanXml.Text(story.Id ?? story.Link ?? "urn:post:" + id.ToString(CultureInfo.InvariantCulture)));
        xml.WriteEndElement();
        xml.Element("description", "");
    }

    private string CreatorOf(WireStory story) =>
        story.Authors.Select(plan.Person).FirstOrDefault(person => person is not null)?.Login ?? "";

    private void WriteText(WireStory story)
    {
        xml.Verbatim("encoded", EditorBlockWriter.Write(story.Blocks, plan.FileId), Vocabulary.Content.NamespaceName, "content");
        xml.Verbatim("encoded", EditorBlockWriter.Safe(story.SummaryMarkup() ?? ""), WxrXml.ExcerptSpace, "excerpt");
    }

    private void WritePost(WireStory story, long id)
    {
        var began = story.Published ?? story.Created;
        xml.Wp("post_id", id);
        xml.Wp("post_date", Local(began));
        xml.Wp("post_date_gmt", Local(story.Published?.ToUniversalTime()));
        xml.Wp("post_modified", Local(story.Updated ?? began));
        xml.Wp("post_modified_gmt", Local((story.Updated ?? story.Published)?.ToUniversalTime()));
        xml.Wp("comment_status", "closed");
        xml.Wp("ping_status", "closed");
        xml.Wp("post_name", story.Wp?.Slug ?? "");
        xml.Wp("status", StatusOf(story));
        xml.Wp("post_parent", story.Wp?.Parent ?? 0);
        xml.Wp("menu_order", 0);
        xml.Wp("post_type", story.Wp?.Type ?? "post");
        xml.Wp("post_password", "");
        xml.Wp("is_sticky", story.Wp is { IsSticky: true } ? 1 : 0);
        if (story is { Wp.Type: "attachment", Media: [var file, ..] })
        {
            xml.Wp("attachment_url", file.Url);
        }
    }

    private static string StatusOf(WireStory story) => story.Wp switch
    {
        { HasPassword: true } => "private",
        { Status: { } status } => status,
        _ => story.Status switch
        {
            "draft" => "draft",
            "canceled" => "trash",
            "withheld" => story.Embargoed is not null ? "future" : "private",
            _ => story.Embargoed is not null ? "future" : "publish",
        },
    };

    private void WriteTerms(WireStory story)
    {
        foreach (var term in WxrPlan.TermsOf(story))
        {
            WriteTerm(term.Scheme!, term.Term, term.Label ?? term.Term);
        }

        // WordPress knows one author; where there are more, all stand in the byline, as its plug-ins for that write them.
        foreach (var author in story.Authors.Count > 1 ? story.Authors.Select(plan.Person).OfType<WxrPerson>() : [])
        {
            WriteTerm("author", "cap-" + author.Login, author.Name);
        }
    }

    private void WriteTerm(string scheme, string slug, string label)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("domain", CleanXml.Text(scheme));
        xml.WriteAttributeString("nicename", CleanXml.Text(slug));
        xml.WriteCData(CleanXml.Text(WxrXml.Escape(label)));
        xml.WriteEndElement();
    }

    private void WriteMeta(WireStory story)
    {
        if (Featured(story) is { } lead)
        {
            xml.Meta("_thumbnail_id", plan.FileId(lead.Url).ToString(CultureInfo.InvariantCulture));
        }

        if (story is { Wp.Type: "attachment", Media: [var file, ..] })
        {
            WriteFacts(file);
            return;
        }

        foreach (var enclosure in story.Media.Where(media => media.Role == WireMediaRole.Enclosure))
        {
            xml.Meta("enclosure", $"{enclosure.Url}\n{enclosure.Length}\n{enclosure.Type}");
        }
    }

    private void WriteFacts(WireMedia file)
    {
        if (file.Alt is { } alt)
        {
            xml.Meta("_wp_attachment_image_alt", WxrXml.Escape(alt));
        }

        if (FileFacts.Write(file) is { } facts)
        {
            xml.Meta("_wp_attachment_metadata", facts);
        }
    }

    private void WriteFile(WireMedia file, WireStory story, long parent) => Write(new WireStory
    {
        Id = file.Url,
        Title = file.Title ?? Path.GetFileNameWithoutExtension(new Uri(file.Url).AbsolutePath),
        Summary = file.Description is { } caption ? [new Paragraph(WireText.Of(caption))] : [],
        Published = story.Published,
        Created = story.Created,
        Authors = [.. story.Authors.Take(1)],
        Media = [file],
        Wp = new WireWordPress(plan.FileId(file.Url), "attachment", Status: "inherit", Parent: parent),
    });

    private static string Local(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? Never;
}
