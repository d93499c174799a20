using System.CommandLine;
using Kawaraban.Language;

namespace Kawaraban.Text;

/// <summary><c>--lang</c>: the language by whose rules the lines are read.</summary>
internal static class LanguageOption
{
    public static Option<TextLanguage> Make() => new("--lang")
    {
        Description = "Language of the text: ja or en.",
        Required = true,
        CustomParser = given =>
        {
            var tag = given.Tokens.Single().Value;
            if (!TextLanguage.TryParse(tag, out var language))
            {
                given.AddError($"--lang is ja or en, not '{tag}'.");
            }
            return language;
        },
    };
}
