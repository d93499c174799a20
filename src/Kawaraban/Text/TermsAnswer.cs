using System.CommandLine;
using System.Text.Json;
using Kawaraban.Language.Search;

namespace Kawaraban.Text;

/// <summary><c>text terms</c>: the words by which each line is found.</summary>
internal static class TermsAnswer
{
    public static Command Make() =>
        TextCommand.OfLines("terms", "Lists the words by which each line is found, in all their forms.", [], _ => Write);

    private static void Write(Utf8JsonWriter json, string line) => json.WriteList("terms", WordTerms.Of(line), term =>
    {
        json.WriteString("term", term.Text);
        json.WriteString("kind", NameOf(term.Kind));
        json.WriteNumber("position", term.Position);
        json.WritePlace(term.Place);
    });

    private static string NameOf(TermKind kind) => kind switch
    {
        TermKind.Surface => "surface",
        TermKind.Part => "part",
        TermKind.Base => "base",
        TermKind.Reading => "reading",
        _ => "normal",
    };
}
