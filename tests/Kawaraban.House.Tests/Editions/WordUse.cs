using System.Text.RegularExpressions;

namespace Kawaraban.House.Tests.Editions;

/// <summary>
/// The words that sources ask for: <c>Words["key"]</c> and <c>Words.Say("key", …)</c>, and at the desk <c>Seat["key"]</c> and
/// <c>Seat.Say("key", …)</c>, whose keys stand under <c>desk</c>.
/// </summary>
/// <param name="Keys">Keys written out.</param>
/// <param name="Families">Keys put together at run time, with <c>*</c> for the part that is.</param>
internal sealed partial record WordUse(IReadOnlySet<string> Keys, IReadOnlySet<string> Families)
{
    public static WordUse Of(string source)
    {
        var (keys, families) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (Match asked in Asked().Matches(source))
        {
            var room = asked.Groups[1].Value.Equals("seat", StringComparison.OrdinalIgnoreCase) ? "desk." : "";
            foreach (var literal in Literal().Matches(Expression(source, asked.Index + asked.Length)).Where(found => !found.Groups["compared"].Success))
            {
                var text = literal.Groups["text"].Value;
                if (literal.Groups["interpolated"].Success && text.Contains('{', StringComparison.Ordinal))
                {
                    families.Add(room + Hole().Replace(text, "*"));
                }
                else if (literal.Groups["joined"].Success)
                {
                    families.Add(room + text + "*");
                }
                else
                {
                    keys.Add(room + text);
                }
            }
        }
        return new WordUse(keys, families);
    }

    /// <summary>What stands between the brackets, or before the first comma: the key.</summary>
    private static string Expression(string source, int from)
    {
        var depth = 0;
        var isText = false;
        for (var at = from; at < source.Length; at++)
        {
            switch (source[at])
            {
                case '"':
                    isText = !isText;
                    break;
                case '(' or '[' when !isText:
                    depth++;
                    break;
                case ')' or ']' when !isText && depth-- == 0:
                case ',' when !isText && depth == 0:
                    return source[from..at];
            }
        }
        return source[from..];
    }

    [GeneratedRegex(@"\b([Ww]ords|[Ss]eat)(\[|\.Say(OrElse)?\()")]
    private static partial Regex Asked();

    /// <summary>A literal that is a key or part of one; what is compared with is none.</summary>
    [GeneratedRegex("""(?<compared>(==|!=|\bis|\bor|\bnot) )?(?<interpolated>\$)?"(?<text>[^"]*)"(?<joined>\s*\+)?""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
