using Kawaraban.Language;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking.Layouts;

/// <summary>XLIFF of any version: each target is a passage; its inline codes are no text.</summary>
internal static class XliffLayout
{
    private const string Target = "target";

    public static IReadOnlyList<LaidOut> Of(string text, TextLanguage language)
    {
        var composer = new Composer(text, language);
        var isTarget = false;
        foreach (var part in MarkupParts.Of(text))
        {
            switch (part.Kind)
            {
                case MarkupKind.Begin when LocalName(part.Name) == Target:
                    isTarget = true;
                    break;
                case MarkupKind.End when LocalName(part.Name) == Target:
                    isTarget = false;
                    composer.End(PassageKind.Paragraph);
                    break;
                case MarkupKind.Text when isTarget:
                    composer.Add(part.Place);
                    break;
                case MarkupKind.Entity when isTarget:
                    composer.Add(part.Name, part.Place);
                    break;
            }
        }

        composer.End(PassageKind.Paragraph);
        return composer.Passages;
    }

    private static string LocalName(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
