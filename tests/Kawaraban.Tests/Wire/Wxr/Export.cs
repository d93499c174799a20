using System.Text;
using Kawaraban.Wire;

namespace Kawaraban.Tests.Wire.Wxr;

/// <summary>An export of an invented site, around the items of a test.</summary>
internal static class Export
{
    public const string Head = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- This is a WordPress eXtended RSS file: <item> -->
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>Harbour News</title><link>https://example.org</link><description>All the tides</description>
        <pubDate>Wed, 01 May 2024 09:00:00 +0000</pubDate><language>en-US</language>
        <wp:wxr_version>1.2</wp:wxr_version>
        <wp:base_site_url>https://example.org/</wp:base_site_url><wp:base_blog_url>https://example.org</wp:base_blog_url>
        <wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[mari]]></wp:author_login><wp:author_email><![CDATA[mari@example.org]]></wp:author_email><wp:author_display_name><![CDATA[Mari Sand]]></wp:author_display_name></wp:author>
        <wp:category><wp:term_id>3</wp:term_id><wp:category_nicename><![CDATA[harbour]]></wp:category_nicename><wp:category_parent><![CDATA[news]]></wp:category_parent><wp:cat_name><![CDATA[The Harbour]]></wp:cat_name></wp:category>
        <wp:tag><wp:term_id>4</wp:term_id><wp:tag_slug>fog</wp:tag_slug><wp:tag_name><![CDATA[Fog]]></wp:tag_name></wp:tag>
        <wp:term><wp:term_id>5</wp:term_id><wp:term_taxonomy>series</wp:term_taxonomy><wp:term_slug>tides</wp:term_slug><wp:term_parent></wp:term_parent><wp:term_name><![CDATA[Tides]]></wp:term_name></wp:term>
        <generator>https://wordpress.org/?v=6.1.9</generator>

        """;

    public const string Tail = "</channel>\n</rss>\n";

    private const string Picture = """<wp:postmeta><wp:meta_key>_wp_attachment_metadata</wp:meta_key><wp:meta_value><![CDATA[a:2:{s:5:"width";i:1200;s:6:"height";i:800;}]]></wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A pier at dawn</wp:meta_value></wp:postmeta>""";

    /// <summary>What other items of the site the examples speak of; they come last, as later uploads do.</summary>
    private static readonly string Others =
        Attachment(12, 1, "pier.jpg", "The pier", "The pier", Picture) + Attachment(13, 1, "fog.jpg", "Fog", "Fog over the <em>old</em> mole", "") + Attachment(14, 0, "crane.png", "Crane", "", "")
        + Attachment(15, 0, "horn.mp3", "The horn", "", "") + Attachment(16, 0, "tide.mp4", "The tide", "", "")
        + "<item><title>Appeal</title><wp:post_id>20</wp:post_id><wp:post_type>wp_block</wp:post_type><content:encoded><![CDATA[<!-- wp:paragraph --><p>Help the lifeboat.</p><!-- /wp:paragraph --><!-- wp:block {\"ref\":20} /-->]]></content:encoded></item>\n";

    public static string WithPost(string content) =>
        With($"<item><title>Post</title><link>https://example.org/post/</link><content:encoded><![CDATA[{content}]]></content:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n");

    public static string With(string items) => Head + items + Others + Tail;

    public static WireDocument Read(string export) => Teleprinter.Read(Encoding.UTF8.GetBytes(export));

    private static string Attachment(int id, int parent, string file, string title, string caption, string more) =>
        $"<item><title>{title}</title><excerpt:encoded><![CDATA[{caption}]]></excerpt:encoded><wp:post_id>{id}</wp:post_id><wp:post_parent>{parent}</wp:post_parent><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://example.org/wp-content/uploads/{file}</wp:attachment_url>{more}</item>\n";
}
