using AngleSharp.Dom;

namespace Kawaraban.Wire.Blocks.Html;

/// <summary>The class names and id of an element, as words: <c>wp-caption-text</c> is wp, caption and text.</summary>
internal static class Names
{
    private static readonly char[] Separators = [' ', '\t', '\n', '\r', '\f', '-', '_', ':', '/'];

    public static bool HasClass(this IElement element, params ReadOnlySpan<string> names)
    {
        if (element.ClassName is not { Length: > 0 } classes)
        {
            return false;
        }

        foreach (var name in names)
        {
            if (HasToken(classes, name))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasWord(this IElement element, HashSet<string> words) =>
        ContainsWord(element.ClassName, words);

    public static bool HasWordInNameOrId(this IElement element, HashSet<string> words) =>
        ContainsWord(element.ClassName, words) || ContainsWord(element.Id, words);

    private static bool HasToken(string classes, string name)
    {
        for (var at = classes.IndexOf(name, StringComparison.Ordinal); at >= 0; at = classes.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || char.IsWhiteSpace(classes[at - 1])) && (end == classes.Length || char.IsWhiteSpace(classes[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsWord(string? names, HashSet<string> words) =>
        names is { Length: > 0 and < 2048 } && names.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Any(words.Contains);
}
