using System.Buffers;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Registers;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook.RegisterMixed;

/// <summary>Finds clauses in another style than the paper's: です・ます in a text in だ・である, or the other way round. Quotations are their speakers'.</summary>
/// <param name="expected">The paper's style.</param>
internal sealed class RegisterMixedRule(Register expected) : PassageRule
{
    private const string Plain = "dearu";
    private const string Polite = "desumasu";

    // Without one of these no clause is polite; looking for them is cheaper than reading clauses.
    private static readonly SearchValues<string> _polite = SearchValues.Create(["です", "でし", "ます", "ませ", "まし", "下さ", "くださ", "いらっしゃ"], StringComparison.Ordinal);

    [ThreadStatic]
    private static RegisterReader? _reader;

    public static RegisterMixedRule Of(RuleSettings settings) =>
        new(settings.Choice("expected", Plain, Polite) == Plain ? Register.Dearu : Register.Desumasu);

    public override void Read(Passage passage, Pencil pencil)
    {
        if (!passage.IsOwnProse || expected == Register.Dearu && !MayBePolite(passage))
        {
            return;
        }

        var reader = _reader ??= new RegisterReader(new Analyzer(Lexicon.Ipadic));
        foreach (var clause in reader.Read(passage.Text).Clauses)
        {
            if (clause.Register != Register.None && clause.Register != expected)
            {
                pencil.Mark(passage, clause.Range, expected == Register.Dearu ? "polite" : "plain", null, clause.Range.Of(passage.Text));
            }
        }
    }

    private static bool MayBePolite(Passage passage)
    {
        var text = passage.Text;
        for (var from = 0; text.AsSpan(from).IndexOfAny(_polite) is >= 0 and var found; from += found + 1)
        {
            if (!passage.Enclosures.IsEnclosed(from + found))
            {
                return true;
            }
        }

        return false;
    }
}
