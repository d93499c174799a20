using Kawaraban.Checking.Layouts;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Checking;

/// <summary>Reads a file by an edition's house style.</summary>
internal static class Checker
{
    private const int Around = 12;

    public static CheckedDocument Check(string name, string text, EditionStyle style)
    {
        var laidOut = FileLayout.Of(name, text, style.Language);
        var findings = HouseRules.Read(new Galley([.. laidOut.Select(piece => style.Named(piece.Passage))]), style.Pack.Rules);
        return Document(name, text, findings, finding => laidOut[finding.Passage].Map, style);
    }

    /// <summary>Findings with their places in the file.</summary>
    public static CheckedDocument Document(string name, string text, IReadOnlyList<Finding> findings, Func<Finding, SourceMap> mapOf, EditionStyle style)
    {
        var lines = new LinePlaces(text);
        var isMarkup = Path.GetExtension(name) is ".html" or ".htm" or ".xhtml" or ".xlf" or ".xliff";
        return new CheckedDocument(name, text, [.. findings.Select(Placed)]);

        CheckedFinding Placed(Finding finding)
        {
            var map = mapOf(finding);
            var place = map.OfPassage(finding.Place);
            var (line, column) = lines.Of(place.Start);
            var fix = finding.Fix is { } known && map.IsLiteral(finding.Place) && !(isMarkup && known.Replacement.AsSpan().IndexOfAny('<', '&') >= 0) ? known.Replacement : null;
            return new CheckedFinding(finding, style.Words.Say(finding.Message), place, line, column, Excerpt(text, place), fix);
        }
    }

    /// <summary>The place with some characters of its line on either side.</summary>
    private static string Excerpt(string text, TextRange place)
    {
        var start = place.Start;
        while (start > 0 && place.Start - start < Around && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        var end = place.End;
        while (end < text.Length && end - place.End < Around && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        start += start > 0 && start < place.Start && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end < text.Length && end > place.End && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[start..end];
    }
}
