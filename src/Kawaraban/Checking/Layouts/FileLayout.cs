using Kawaraban.Language;

namespace Kawaraban.Checking.Layouts;

/// <summary>Lays a file out by what it is: its name's ending says so, or its beginning.</summary>
internal static class FileLayout
{
    public static IReadOnlyList<LaidOut> Of(string name, string text, TextLanguage language)
    {
        if (WrittenLayout.IsOne(text) && !IsMarkdownHead(text))
        {
            return WrittenLayout.Of(text, language);
        }

        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => MarkdownLayout.Of(text, language),
            ".html" or ".htm" or ".xhtml" => HtmlLayout.Of(text, language),
            ".xlf" or ".xliff" => XliffLayout.Of(text, language),
            ".txt" or ".text" => PlainLayout.Of(text, language),
            _ => ByBeginning(text, language),
        };
    }

    private static IReadOnlyList<LaidOut> ByBeginning(string text, TextLanguage language)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 1024)).TrimStart();
        return start.Contains("<xliff", StringComparison.OrdinalIgnoreCase) ? XliffLayout.Of(text, language)
            : start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? HtmlLayout.Of(text, language)
            : PlainLayout.Of(text, language);
    }

    /// <summary>Other programs' Markdown has a head between fences too; a manuscript's has a headline.</summary>
    private static bool IsMarkdownHead(string text)
    {
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        return end < 0 || !text[..end].Contains("\nheadline:", StringComparison.Ordinal);
    }
}
