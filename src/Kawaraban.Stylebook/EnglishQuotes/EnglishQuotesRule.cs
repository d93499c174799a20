using System.Buffers;
using Kawaraban.Language;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.EnglishQuotes;

/// <summary>Finds quotation marks and apostrophes of another form than the paper's: straight ones among curly ones, or the other way round.</summary>
/// <param name="isCurly">Whether the paper's are curly; null where a text may choose, and has to keep to it.</param>
internal sealed class EnglishQuotesRule(bool? isCurly) : IHouseRule
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("\"'“”‘’");

    public static EnglishQuotesRule Of(RuleSettings settings) => new(settings.Choice("form", "same", "curly", "straight") switch
    {
        "curly" => true,
        "straight" => false,
        _ => null,
    });

    public IRuleReading Begin() => new Reader(isCurly);

    private sealed class Reader(bool? isCurly) : IRuleReading
    {
        private bool? form = isCurly;

        public void Read(Passage passage, Pencil pencil)
        {
            var text = passage.Text;
            for (var from = 0; text.AsSpan(from).IndexOfAny(_marks) is >= 0 and var found;)
            {
                var at = from + found;
                from = at + 1;
                if (IsMeasure(text, at) || passage.IsSpared(at))
                {
                    continue;
                }

                var isCurlyHere = text[at] is not ('"' or '\'');
                form ??= isCurlyHere;
                if (form != isCurlyHere)
                {
                    pencil.Mark(passage, new TextRange(at, 1), form.Value ? "straight" : "curly", new Fix(Other(text, at), IsSafe: false), text[at].ToString());
                }
            }
        }
    }

    /// <summary>6'2": feet and inches are straight in any text.</summary>
    private static bool IsMeasure(string text, int at) => text[at] is '"' or '\'' && at > 0 && char.IsAsciiDigit(text[at - 1]);

    private static string Other(string text, int at) => text[at] switch
    {
        '“' or '”' => "\"",
        '‘' or '’' => "'",
        var mark when at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '—' or '“' or '"' => mark == '"' ? "“" : "‘",
        var mark => mark == '"' ? "”" : "’",
    };
}
