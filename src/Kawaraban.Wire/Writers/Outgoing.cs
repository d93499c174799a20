using Kawaraban.Wire.Blocks;
using Kawaraban.Wire.Links;

namespace Kawaraban.Wire.Writers;

/// <summary>What several formats ask of a story in the same way.</summary>
internal static class Outgoing
{
    /// <summary>Writes a document's one story by itself, or its stories as a transmission, which was updated with the latest of them where it does not say.</summary>
    public static void Write(WireDocument document, Action<WireSource, WireStory> alone, Action<WireSource, IEnumerable<WireStory>> together)
    {
        if (document.Items is [var only])
        {
            alone(document.Source, only);
        }
        else
        {
            together(document.Source with { Updated = document.Source.Updated ?? document.Items.Max(Changed) }, document.Items);
        }
    }

    /// <summary>When readers last got something new: what feeds call updated.</summary>
    public static DateTimeOffset? Changed(this WireStory story) => story.Updated ?? story.Published ?? story.Created;

    /// <summary>The address as a URI where it is one of the web, else null.</summary>
    public static string? Web(string? url) => LinkBase.None.Page(url) is { } page ? Rfc3986.AsUri(page) ?? page : null;

    /// <summary>The address of a file as a URI; as it is where none can be made, such as that of a file beside the document.</summary>
    public static string File(string url) => Rfc3986.AsUri(url) ?? url;

    /// <summary>The summary as HTML; one paragraph stands without an element around it.</summary>
    public static string? SummaryMarkup(this WireStory story) =>
        story is { Summary: [Paragraph], SummaryHtml: { } html } ? html["<p>".Length..^"</p>".Length] : story.SummaryHtml;

    /// <summary>The picture that stands for the story.</summary>
    public static WireMedia? Lead(this WireStory story) =>
        story.Media.FirstOrDefault(media => media.Role == WireMediaRole.Featured) ?? story.Media.FirstOrDefault(media => media.Role == WireMediaRole.Image);

    /// <summary>The byline as sent, else the authors' names.</summary>
    public static string? By(this WireStory story) =>
        story.Byline ?? (story.Authors.Any(author => author.Name is not null) ? string.Join(", ", story.Authors.Select(author => author.Name).OfType<string>()) : null);

    /// <summary>usable, withheld or canceled: what is neither usable nor canceled is withheld.</summary>
    public static string PublicationStatus(this WireStory story) => story.Status is "usable" or "canceled" ? story.Status : "withheld";

    /// <summary>The categories that are for readers; signals are for those who take the story in.</summary>
    public static IEnumerable<WireCategory> Sections(this WireStory story) => story.Categories.Where(category => category.Scheme != WireSignal.Scheme);

    public static IEnumerable<string> Signals(this WireStory story) => story.Categories.Where(category => category.Scheme == WireSignal.Scheme).Select(signal => signal.Term);

    /// <summary>A code with its vocabulary before it, where that is an address.</summary>
    public static string FullCode(string? scheme, string code) => scheme is not null && scheme.EndsWith('/') && PermanentId.IsUri(scheme + code) ? scheme + code : code;

    /// <summary>Whether a link names the story's counterpart in another language by its identifier.</summary>
    public static bool IsTranslation(this WireLink link) => link.Rel is WireRelation.TranslationOf or WireRelation.Translation;
}
