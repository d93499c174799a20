using Kawaraban.Language.Analysis;

namespace Kawaraban.Tests.Language.Analysis;

/// <summary>The words of a text, to keep.</summary>
internal static class Words
{
    public static Token[] Of(string text) => Of(text, Lexicon.Ipadic);

    public static Token[] Of(string text, Lexicon lexicon) => new Analyzer(lexicon).Analyze(text).ToArray();

    /// <summary>The surfaces with <c>|</c> between them.</summary>
    public static string Cut(string text, Lexicon lexicon) => string.Join('|', Of(text, lexicon).Select(token => token.Surface(text).ToString()));
}
