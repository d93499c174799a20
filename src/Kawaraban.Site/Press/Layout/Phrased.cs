using Kawaraban.Language.Phrasing;
using Kawaraban.Newsroom.Editions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kawaraban.Site.Press.Layout;

/// <summary>
/// A headline, or another short text that is set large: where the edition's script has no spaces, lines may break between phrases, for
/// browsers that cannot find them by themselves.
/// </summary>
public sealed class Phrased : ComponentBase
{
    /// <summary>Parts the clauses of a Japanese headline: the first place to break.</summary>
    private const string ClauseSpace = "\u3000";

    [Parameter, EditorRequired]
    public Edition Edition { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Text { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (!Edition.Typography.PhraseBreaks)
        {
            builder.AddContent(0, Text);
            return;
        }
        var clauses = Text.Split(ClauseSpace);
        for (var i = 0; i < clauses.Length; i++)
        {
            WriteClause(builder, clauses[i], clauses.Length > 1, isLast: i == clauses.Length - 1);
        }
    }

    /// <summary>A clause of several is kept whole as long as a line holds it; the space after it takes no part in the line.</summary>
    private static void WriteClause(RenderTreeBuilder builder, string clause, bool isOneOfMany, bool isLast)
    {
        if (isOneOfMany)
        {
            builder.OpenElement(0, "span");
            builder.AddAttribute(1, "class", "clause");
        }
        WritePhrases(builder, clause);
        if (!isLast)
        {
            builder.OpenElement(2, "span");
            builder.AddAttribute(3, "class", "clause-gap");
            builder.AddContent(4, ClauseSpace);
            builder.CloseElement();
        }
        if (isOneOfMany)
        {
            builder.CloseElement();
        }
    }

    private static void WritePhrases(RenderTreeBuilder builder, string clause)
    {
        var isFirst = true;
        foreach (var phrase in Phrases.Of(clause))
        {
            if (!isFirst)
            {
                builder.AddMarkupContent(5, "<wbr>");
            }
            builder.AddContent(6, phrase);
            isFirst = false;
        }
    }
}
