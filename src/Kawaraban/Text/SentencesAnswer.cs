using System.CommandLine;
using Kawaraban.Language.Sentences;

namespace Kawaraban.Text;

/// <summary><c>text sentences</c>: where the sentences of each line begin and end.</summary>
internal static class SentencesAnswer
{
    public static Command Make()
    {
        var language = LanguageOption.Make();
        return TextCommand.OfLines("sentences", "Says where the sentences of each line begin and end.", [language], parsed =>
        {
            var chosen = parsed.GetValue(language);
            return (json, line) => json.WriteList("sentences", SentenceRanges.Of(line, chosen), json.WritePlace);
        });
    }
}
