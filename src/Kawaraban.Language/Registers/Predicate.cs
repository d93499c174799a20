using Kawaraban.Language.Analysis;

namespace Kawaraban.Language.Registers;

/// <summary>What the end of a clause shows of its style.</summary>
/// <param name="Register">The style.</param>
/// <param name="IsCopula">Whether だ or である shows it, not a mere verb or adjective.</param>
internal readonly record struct Predicate(Register Register, bool IsCopula)
{
    // Marks and particles behind a predicate.
    private const int LongestEnding = 16;

    private static readonly Predicate _none = new(Register.None, IsCopula: false);

    /// <summary>The predicate of the words from one up to, but without, another.</summary>
    public static Predicate Of(List<Token> words, int first, int end)
    {
        var last = SkipEnding(words, first, end);
        if (last < first)
        {
            return _none;
        }

        if (IsPolite(words, first, last))
        {
            return new Predicate(Register.Desumasu, IsCopula: false);
        }

        return IsPlain(words[last]) ? new Predicate(Register.Dearu, HasCopula(words, first, last)) : _none;
    }

    /// <summary>Whether a word ties a whole clause to the next.</summary>
    public static bool IsConnective(in Token word) =>
        word.Kind == WordKind.ConjunctiveParticle && word.Base is "が" or "けれど" or "けれども" or "けど" or "けども" or "から" or "ので" or "のに" or "し";

    /// <summary>Past marks, sentence-final particles, and the の or ん of a question: the last word of the predicate.</summary>
    private static int SkipEnding(List<Token> words, int first, int end)
    {
        var last = end - 1;
        while (last >= first && end - last <= LongestEnding && (words[last].PartOfSpeech.IsSymbol || IsFinal(words[last]) || last > first && IsConnective(words[last])))
        {
            last--;
        }

        return last > first && IsNominalizer(words[last]) && IsPredicative(words[last - 1]) ? last - 1 : last;
    }

    private static bool IsFinal(in Token word) => word.Kind is WordKind.FinalParticle or WordKind.AdverbialParallelFinalParticle or WordKind.SpecialParticle;

    /// <summary>行くの？ 行くのか。</summary>
    private static bool IsNominalizer(in Token word) => word.Kind == WordKind.DependentNoun && word.Base is "の" or "ん";

    private static bool IsPredicative(in Token word) => word.PartOfSpeech.Class is WordClass.Verb or WordClass.Adjective or WordClass.Auxiliary;

    /// <summary>です or ます in the auxiliaries at the end, or a polite request.</summary>
    private static bool IsPolite(List<Token> words, int first, int last)
    {
        if (words[last] is { PartOfSpeech.IsVerb: true } verb && verb.Base is "くださる" or "下さる" or "いらっしゃる" && verb.Inflection.Form.StartsWith("命令", StringComparison.Ordinal))
        {
            return true;
        }

        for (var at = last; at >= first && words[at].Kind == WordKind.Auxiliary; at--)
        {
            if (words[at].Inflection.Type is "特殊・デス" or "特殊・マス")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb, adjective or auxiliary in a form that can end a plain sentence, or the な of 雨なので.</summary>
    private static bool IsPlain(in Token word)
    {
        if (!IsPredicative(word))
        {
            return false;
        }

        var form = word.Inflection.Form;
// 雨なので
        return form is "基本形" or "文語基本形" or "音便基本形" or "現代基本形" || form.StartsWith("命令", StringComparison.Ordinal)
            || form == "体言接続" && word.Inflection.Type == "特殊・ダ";
    }

    /// <summary>だ, だった, だろう, である, であった, ではない.</summary>
    private static bool HasCopula(List<Token> words, int first, int last)
    {
        for (var at = last; at >= first && (words[at].Kind is WordKind.Auxiliary or WordKind.BindingParticle); at--)
        {
            if (words[at].Inflection is { Type: "特殊・ダ", Form: not "体言接続" } or { Type: "五段・ラ行アル" })
            {
                return true;
            }
        }

        return false;
    }
}
