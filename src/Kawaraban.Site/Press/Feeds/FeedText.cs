using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;
using Wired = Kawaraban.Wire.Blocks;

namespace Kawaraban.Site.Press.Feeds;

/// <summary>Inline text as runs of the wire. A link to another story leads to its page; where it has none, its words stand.</summary>
internal sealed class FeedText(Publication publication, Edition edition, PublicAddress site, IReadOnlyDictionary<string, ArticleAddress> stories)
{
    public Wired.WireText Of(InlineText? text) => text is null ? Wired.WireText.Empty : [.. Runs(text.Runs)];

    private IEnumerable<Wired.WireInline> Runs(IReadOnlyList<Run> runs)
    {
        for (var at = 0; at < runs.Count;)
        {
            var href = runs[at].Href;
            var linked = runs.Skip(at).TakeWhile(run => run.Href == href).ToList();
            at += linked.Count;
            foreach (var run in Linked(href, [.. linked.SelectMany(Marked)]))
            {
                yield return run;
            }
        }
    }

    private IEnumerable<Wired.WireInline> Linked(string? href, Wired.WireText words)
    {
        if (href?.StartsWith(Address.StoryScheme, StringComparison.Ordinal) != true)
        {
            return href is null ? words : [new Wired.LinkRun(href, words)];
        }
        if (!stories.TryGetValue(href[Address.StoryScheme.Length..], out var address))
        {
            return words;
        }
        var link = new Wired.LinkRun(site.Of(address.Path), words);
        return address.Edition != edition.Id && publication.Find(address.Edition.Value) is { } other
            ? [link, new Wired.TextRun(edition.Words.Say("article.inLanguage", ("language", LanguageName.Of(other))))]
            : [link];
    }

    private static IEnumerable<Wired.WireInline> Marked(Run run)
    {
        IReadOnlyList<Wired.WireInline> words = run.Reading is { } reading ? [new Wired.RubyRun(run.Text, reading)]
            : run.Marks.HasFlag(Marks.Code) ? [new Wired.CodeRun(run.Text)]
            : Lines(run.Text);
        if (run.Marks.HasFlag(Marks.Emphasis))
        {
            words = [new Wired.EmphasisRun([.. words])];
        }
        if (run.Marks.HasFlag(Marks.Strong))
        {
            words = [new Wired.StrongRun([.. words])];
        }
        return run.Language is { } tag ? [new Wired.LanguageRun(tag, [.. words])] : words;
    }

    private static List<Wired.WireInline> Lines(string text)
    {
        var runs = new List<Wired.WireInline>();
        foreach (var line in text.Split('\n'))
        {
            runs.AddRange(line.Length == 0 ? [new Wired.LineBreak()] : [new Wired.LineBreak(), new Wired.TextRun(line)]);
        }
        return runs.GetRange(1, runs.Count - 1);
    }
}
