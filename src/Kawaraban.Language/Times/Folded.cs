namespace Kawaraban.Language.Times;

/// <summary>Writes a text in fewer characters, one for one, so that every offset stays what it was.</summary>
internal static class Folded
{
    /// <summary>Full-width ASCII narrow, wave dashes as <c>~</c>, other dashes as <c>-</c>, curly apostrophes straight, odd spaces plain.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = Fold(source[at]);
        }
    });

    private static char Fold(char c) => c switch
    {
        <= '~' => c,
        '\u3000' or '\u00A0' or '\u2009' or '\u200A' or '\u202F' or '\u2002' or '\u2003' => ' ',
        '\u301C' or '\uFF5E' or '\u223C' => '~',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u2500' or '\uFF0D' => '-',
        '\u2018' or '\u2019' or '\uFF07' => '\'',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };
}
