using System.Collections.Frozen;
using Kawaraban.Language.Analysis;

namespace Kawaraban.Newsroom.Translations.Classing;

/// <summary>Japanese: words as the dictionary cuts them, with their readings.</summary>
internal sealed class JapaneseWords : SaidWords
{
    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.Ordinal, "ない", "ぬ", "ん", "まい", "ず", "無い", "未", "非", "不", "無", "反");

    /// <summary>Auxiliaries of the register alone: だ, です and ます say the same.</summary>
    private static readonly FrozenSet<string> OfRegister = FrozenSet.Create(StringComparer.Ordinal, "だ", "です", "ます", "ある");

    [ThreadStatic]
    private static Analyzer? analyzer;

    public override IReadOnlyList<SaidWord> Read(string text)
    {
        var words = new List<SaidWord>();
        foreach (var token in (analyzer ??= new Analyzer(Lexicon.Ipadic)).Analyze(text))
        {
            var surface = token.Surface(text).ToString();
            // Of a verb the form says nothing: what follows it does.
            var standing = token.IsKnown && token.PartOfSpeech.Class is (WordClass.Verb or WordClass.Adjective) ? token.Base.ToString() : surface;
            words.Add(new SaidWord(surface, token.Reading.ToString(), Weigh(token, surface), standing));
        }
        return words;
    }

    private static WordWeight Weigh(Token token, ReadOnlySpan<char> surface)
    {
        var kind = token.PartOfSpeech;
        var isNegation = kind.Class is WordClass.Auxiliary or WordClass.Adjective or WordClass.Prefix && Negations.Contains(token.Base.ToString());
        return char.IsDigit(surface[0]) || kind.Kind is WordKind.Number or WordKind.AdverbialNoun || kind.IsProperNoun || isNegation ? WordWeight.Fact
            : kind.IsSymbol || !char.IsLetter(surface[0]) ? WordWeight.Mark
            : kind.IsParticle || (kind.Class == WordClass.Auxiliary && OfRegister.Contains(token.Base.ToString())) ? WordWeight.Function
            : WordWeight.Content;
    }
}
