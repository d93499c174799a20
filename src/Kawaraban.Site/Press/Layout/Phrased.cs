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
    private const char ClauseSpace = '\u3000';

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
            WriteClause(builder, clauses[i], isOneOfMany: clauses.Length > 1);
            builder.AddContent(0, i + 1 < clauses.Length ? ClauseSpace.ToString() : "");
        }
    }

    /// <summary>A clause is kept whole as long as a line holds it.</summary>
    private static void WriteClause(RenderTreeBuilder builder, string clause, bool isOneOfMany)
    {
        if (isOneOfMany)
        {
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "clause");
        }
        var isFirst = true;
        foreach (var phrase in Phrases.Of(clause))
        {
            if (!isFirst)
            {
                builder.AddMarkupContent(3, "<wbr>");
            }
            builder.AddContent(4, phrase);
            isFirst = false;
        }
        if (isOneOfMany)
        {
            builder.CloseElement();
        }
    }
}
