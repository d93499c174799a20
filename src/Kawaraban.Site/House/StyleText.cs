using System.Text;

namespace Kawaraban.Site.House;

/// <summary>Style sheets without comments and indentation. Strings are left alone.</summary>
internal static class StyleText
{
    public static string Minify(string sheet)
    {
        var text = new StringBuilder(sheet.Length);
        var quote = '\0';
        for (var i = 0; i < sheet.Length; i++)
        {
            var c = sheet[i];
            if (quote != '\0')
            {
                text.Append(c);
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
                text.Append(c);
            }
            else if (c == '/' && i + 1 < sheet.Length && sheet[i + 1] == '*')
            {
                var end = sheet.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? sheet.Length : end + 1;
            }
            else if (char.IsWhiteSpace(c))
            {
                AppendSpace(text);
            }
            else
            {
                TrimBefore(text, c);
                text.Append(c);
            }
        }
        return text.ToString().Trim();
    }

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '{' or '}' or ';' or ','))
        {
            text.Append(' ');
        }
    }

    private static void TrimBefore(StringBuilder text, char c)
    {
        if (c is '{' or '}' or ';' or ',' && text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
