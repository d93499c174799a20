using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Site.Press.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Blocks;

/// <summary>Inline text as elements. Written without a template, so that no space comes between runs.</summary>
public sealed class Inline : ComponentBase
{
    [Parameter, EditorRequired]
    public InlineText Text { get; set; } = default!;

    [Parameter, EditorRequired]
    public BlockSetting Setting { get; set; } = default!;

    [Inject]
    private Publication Publication { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var runs = Text.Runs;
        for (var at = 0; at < runs.Count;)
        {
            var href = runs[at].Href;
            var end = at + 1;
            while (end < runs.Count && runs[end].Href == href)
            {
                end++;
            }
            Linked(builder, href, runs.Skip(at).Take(end - at));
            at = end;
        }
    }

    private void Linked(RenderTreeBuilder builder, string? href, IEnumerable<Run> runs)
    {
        var story = href?.StartsWith(Address.StoryScheme, StringComparison.Ordinal) == true;
        var address = story ? Setting.StoryLinks.GetValueOrDefault(href![Address.StoryScheme.Length..]) : null;
        if (href is null || (story && address is null))
        {
            Written(builder, runs);
            return;
        }
        var other = address is not null && address.Edition != Setting.Edition.Id ? Publication.Find(address.Edition.Value) : null;
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", address is null ? href : Setting.Origin + address.Path);
        builder.AddAttribute(2, "rel", address is null ? "noopener" : null);
        builder.AddAttribute(3, "hreflang", other?.Language);
        Written(builder, runs);
        builder.CloseElement();
        if (other is not null)
        {
            Note(builder, Setting.Edition.Words.Say("article.inLanguage", ("language", LanguageName.Of(other))));
        }
    }

    private static void Note(RenderTreeBuilder builder, string note)
    {
        builder.OpenElement(4, "small");
        builder.AddAttribute(5, "class", "language-note");
        builder.AddContent(6, note);
        builder.CloseElement();
    }

    private void Written(RenderTreeBuilder builder, IEnumerable<Run> runs)
    {
        foreach (var run in runs)
        {
            var open = 0;
            open += Open(builder, run.Language is null ? null : "span", run.Language);
            open += Open(builder, run.Marks.HasFlag(Marks.Strong) ? "strong" : null);
            open += Open(builder, run.Marks.HasFlag(Marks.Emphasis) ? "em" : null);
            open += Open(builder, run.Marks.HasFlag(Marks.Code) ? "code" : null);
            Characters(builder, run);
            for (; open > 0; open--)
            {
                builder.CloseElement();
            }
        }
    }

    private static int Open(RenderTreeBuilder builder, string? element, string? language = null)
    {
        if (element is null)
        {
            return 0;
        }
        builder.OpenElement(7, element);
        builder.AddAttribute(8, "lang", language);
        return 1;
    }

    private void Characters(RenderTreeBuilder builder, Run run)
    {
        if (run.Reading is null)
        {
            Lines(builder, run.Text, run.Language is null);
            return;
        }
        builder.OpenElement(9, "ruby");
        builder.AddContent(10, run.Text);
        foreach (var (element, text) in (ReadOnlySpan<(string, string)>)[("rp", "（"), ("rt", run.Reading), ("rp", "）")])
        {
            builder.OpenElement(11, element);
            builder.AddContent(12, text);
            builder.CloseElement();
        }
        builder.CloseElement();
    }

    private void Lines(RenderTreeBuilder builder, string text, bool isOurLanguage)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                builder.AddMarkupContent(13, "<br>");
            }
            if (Setting.IsVertical && isOurLanguage)
            {
                VerticalText.Write(builder, lines[i]);
            }
            else
            {
                builder.AddContent(14, lines[i]);
            }
        }
    }
}
