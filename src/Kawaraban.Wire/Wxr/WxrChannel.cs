using System.Xml.Linq;
using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Rss;

namespace Kawaraban.Wire.Wxr;

/// <summary>The channel of an export: the site, the people who write for it and the terms they sort by.</summary>
internal sealed class WxrChannel(XElement channel, Reading reading)
{
    private readonly Dictionary<string, WireAuthor> _byLogin = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The version that the export names, or else that of its namespace.</summary>
    public string Version => reading.Field(channel.Wp("wxr_version")) ?? FromNamespace() ?? "1.0";

    /// <summary>The site's own address.</summary>
    public string? Address => reading.Base.Page(channel.Wp("base_blog_url")) ?? reading.Base.Page(channel.Wp("base_site_url"));

    public WireSource Read()
    {
        foreach (var author in channel.Wps("author").Select(Author).OfType<WireAuthor>())
        {
            _byLogin.TryAdd(author.Login ?? "", author);
        }

        var source = new RssChannel(channel, reading).Read();
        return source with
        {
            Link = source.Link ?? Address,
            Links = source.Links.Count > 0 || Address is null ? source.Links : [new WireLink(Address, "alternate")],
            Authors = reading.List(_byLogin.Values.Concat(source.Authors), ""),
            Categories = reading.List(Terms().Concat(source.Categories), ""),
        };
    }

    /// <summary>The person behind a login, who may be known by nothing else.</summary>
    public WireAuthor AuthorOf(string login) =>
        _byLogin.GetValueOrDefault(login) ?? new WireAuthor { Name = login, Login = login, Role = "author" };

    private WireAuthor? Author(XElement author)
    {
        var login = reading.Field(author.Wp("author_login"));
        var name = Name(author, "author_display_name") ?? FullName(author) ?? login;
        return login is null && name is null ? null : new WireAuthor
        {
            Name = name,
            Email = reading.Field(author.Wp("author_email")),
            Login = login,
            Role = "author",
        };
    }

    private string? FullName(XElement author) =>
        reading.Field($"{Name(author, "author_first_name")} {Name(author, "author_last_name")}");

    private string? Name(XElement holder, string element) => holder.Wp(element) is { } name ? reading.Field(PlainText.OfHtml(name)) : null;

    private IEnumerable<WireCategory> Terms()
    {
        var categories = channel.Wps("category").Select(term => Term(term, "category", "category_nicename", "cat_name", "category_parent"));
        var tags = channel.Wps("tag").Select(term => Term(term, "post_tag", "tag_slug", "tag_name", null));
        var others = channel.Wps("term").Select(term => Term(term, term.Wp("term_taxonomy"), "term_slug", "term_name", "term_parent"));
        return categories.Concat(tags).Concat(others).OfType<WireCategory>().Distinct();
    }

    private WireCategory? Term(XElement term, string? scheme, string slug, string name, string? parent)
    {
        var label = Name(term, name);
        return (reading.Field(term.Wp(slug)) ?? label) is { } key
            ? new WireCategory(key, reading.Field(scheme), label, parent is null ? null : reading.Field(term.Wp(parent)))
            : null;
    }

    /// <summary>The namespace ends in the version: <c>http://wordpress.org/export/1.2/</c>.</summary>
    private string? FromNamespace() =>
        channel.Elements().Select(child => child.Name.NamespaceName).FirstOrDefault(space => space.Contains("wordpress.org/export/", StringComparison.Ordinal))
            ?.TrimEnd('/').Split('/')[^1];
}
