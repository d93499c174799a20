using Kawaraban.Stylebook.Abbreviation;
using Kawaraban.Stylebook.ChainedNo;
using Kawaraban.Stylebook.CharacterWidth;
using Kawaraban.Stylebook.ChineseForm;
using Kawaraban.Stylebook.CommaCount;
using Kawaraban.Stylebook.DateNotation;
using Kawaraban.Stylebook.DecomposedCharacters;
using Kawaraban.Stylebook.DoubledConjunction;
using Kawaraban.Stylebook.DoubledGa;
using Kawaraban.Stylebook.DoubledMarks;
using Kawaraban.Stylebook.DoubledParticle;
using Kawaraban.Stylebook.DoubledWords;
using Kawaraban.Stylebook.DoubleNegative;
using Kawaraban.Stylebook.Ellipsis;
using Kawaraban.Stylebook.EnglishDashes;
using Kawaraban.Stylebook.EnglishDates;
using Kawaraban.Stylebook.EnglishDoubledWords;
using Kawaraban.Stylebook.EnglishNumbers;
using Kawaraban.Stylebook.EnglishQuotes;
using Kawaraban.Stylebook.EnglishSpacing;
using Kawaraban.Stylebook.EnglishSpelling;
using Kawaraban.Stylebook.EnglishTitles;
using Kawaraban.Stylebook.FileAttribution;
using Kawaraban.Stylebook.FileDisputed;
using Kawaraban.Stylebook.FileSuperseded;
using Kawaraban.Stylebook.HalfWidthKana;
using Kawaraban.Stylebook.ImpossibleDate;
using Kawaraban.Stylebook.InputSlip;
using Kawaraban.Stylebook.InvisibleCharacters;
using Kawaraban.Stylebook.KangxiRadicals;
using Kawaraban.Stylebook.KanjiNumerals;
using Kawaraban.Stylebook.KatakanaForm;
using Kawaraban.Stylebook.LookAlike;
using Kawaraban.Stylebook.Misuse;
using Kawaraban.Stylebook.NameSeparator;
using Kawaraban.Stylebook.NearRepeat;
using Kawaraban.Stylebook.NumberNotation;
using Kawaraban.Stylebook.NumberRange;
using Kawaraban.Stylebook.Okurigana;
using Kawaraban.Stylebook.OneSpelling;
using Kawaraban.Stylebook.OrdinalChain;
using Kawaraban.Stylebook.Packs;
using Kawaraban.Stylebook.PageDebris;
using Kawaraban.Stylebook.ParagraphLength;
using Kawaraban.Stylebook.PercentPoints;
using Kawaraban.Stylebook.QuotationNesting;
using Kawaraban.Stylebook.RedundantPhrase;
using Kawaraban.Stylebook.RegisterMixed;
using Kawaraban.Stylebook.RegisterName;
using Kawaraban.Stylebook.RepeatedSentence;
using Kawaraban.Stylebook.SensitiveTerms;
using Kawaraban.Stylebook.SentenceEnd;
using Kawaraban.Stylebook.SentenceLength;
using Kawaraban.Stylebook.StopBeforeBracket;
using Kawaraban.Stylebook.StraySpaces;
using Kawaraban.Stylebook.UnitNotation;
using Kawaraban.Stylebook.UnlistedKanji;
using Kawaraban.Stylebook.UnmatchedBrackets;
using Kawaraban.Stylebook.VerbForm;
using Kawaraban.Stylebook.WeakPhrase;

namespace Kawaraban.Stylebook;

/// <summary>The rules, as a table: name, language, how much it matters, and what sets it up.</summary>
internal static class RuleTable
{
    public static IReadOnlyList<RuleEntry> Entries { get; } =
    [
        // Characters.
        Both("invisible-characters", Severity.Must, _ => new InvisibleCharactersRule()),
        Both("decomposed-characters", Severity.Must, _ => new DecomposedCharactersRule()),
        Japanese("half-width-kana", Severity.Must, _ => new HalfWidthKanaRule()),
        Japanese("kangxi-radicals", Severity.Must, _ => new KangxiRadicalsRule()),
        Japanese("input-slip", Severity.Must, _ => new InputSlipRule()),
        Japanese("stray-spaces", Severity.Should, _ => new StraySpacesRule()),
        Japanese("look-alike", Severity.Must, _ => new LookAlikeRule()),
        Japanese("chinese-form", Severity.Should, _ => new ChineseFormRule()),
        Japanese("character-width", Severity.Should, CharacterWidthRule.Of),
        Japanese("unlisted-kanji", Severity.Note, UnlistedKanjiRule.Of),

        // Punctuation.
        Both("unmatched-brackets", Severity.Must, _ => new UnmatchedBracketsRule()),
        Japanese("quotation-nesting", Severity.Should, _ => new QuotationNestingRule()),
        Japanese("stop-before-bracket", Severity.Should, _ => new StopBeforeBracketRule()),
        Japanese("doubled-marks", Severity.Must, _ => new DoubledMarksRule()),
        Japanese("ellipsis", Severity.Should, EllipsisRule.Of),
        Japanese("sentence-end", Severity.Should, _ => new SentenceEndRule()),

        // Sentences.
        Japanese("register-mixed", Severity.Should, RegisterMixedRule.Of),
        Japanese("sentence-length", Severity.Should, SentenceLengthRule.Of),
        Japanese("comma-count", Severity.Note, CommaCountRule.Of),
        Japanese("paragraph-length", Severity.Note, ParagraphLengthRule.Of),
        Both("repeated-sentence", Severity.Should, RepeatedSentenceRule.Of),
        Both("near-repeat", Severity.Should, NearRepeatRule.Of),
        Japanese("ordinal-chain", Severity.Should, _ => new OrdinalChainRule()),
        Both("page-debris", Severity.Should, _ => new PageDebrisRule()),

        // Words.
        Japanese("doubled-words", Severity.Should, _ => new DoubledWordsRule()),
        Japanese("doubled-particle", Severity.Should, _ => new DoubledParticleRule()),
        Japanese("doubled-ga", Severity.Should, _ => new DoubledGaRule()),
        Japanese("doubled-conjunction", Severity.Should, _ => new DoubledConjunctionRule()),
        Japanese("chained-no", Severity.Note, ChainedNoRule.Of),
        Japanese("verb-form", Severity.Should, _ => new VerbFormRule()),
        Japanese("double-negative", Severity.Should, DoubleNegativeRule.Of),
        Japanese("redundant-phrase", Severity.Should, RedundantPhraseRule.Of),
        Japanese("misuse", Severity.Should, MisuseRule.Of),
        Japanese("weak-phrase", Severity.Note, WeakPhraseRule.Of),
        Japanese("sensitive-terms", Severity.Should, SensitiveTermsRule.Of),
        Japanese("okurigana", Severity.Should, OkuriganaRule.Of),
        Japanese("katakana-form", Severity.Should, KatakanaFormRule.Of),
        Japanese("name-separator", Severity.Should, _ => new NameSeparatorRule()),
        Japanese("one-spelling", Severity.Should, _ => new OneSpellingRule()),
        Both("register-name", Severity.Should, _ => new RegisterNameRule()),
        Both("abbreviation", Severity.Note, AbbreviationRule.Of),

        // Figures and dates.
        Japanese("number-notation", Severity.Should, _ => new NumberNotationRule()),
        Japanese("kanji-numerals", Severity.Should, _ => new KanjiNumeralsRule()),
        Japanese("number-range", Severity.Should, NumberRangeRule.Of),
        Japanese("percent-points", Severity.Should, _ => new PercentPointsRule()),
        Japanese("unit-notation", Severity.Should, _ => new UnitNotationRule()),
        Japanese("date-notation", Severity.Should, DateNotationRule.Of),
        Japanese("impossible-date", Severity.Must, _ => new ImpossibleDateRule()),

        // What the story files have.
        Both("file-superseded", Severity.Should, _ => new FileSupersededRule()),
        Both("file-disputed", Severity.Should, _ => new FileDisputedRule()),
        Both("file-attribution", Severity.Note, _ => new FileAttributionRule()),

        // English.
        English("english-doubled-words", Severity.Should, _ => new EnglishDoubledWordsRule()),
        English("english-spelling", Severity.Should, EnglishSpellingRule.Of),
        English("english-spacing", Severity.Should, _ => new EnglishSpacingRule()),
        English("english-quotes", Severity.Should, EnglishQuotesRule.Of),
        English("english-dashes", Severity.Should, EnglishDashesRule.Of),
        English("english-titles", Severity.Should, EnglishTitlesRule.Of),
        English("english-numbers", Severity.Note, _ => new EnglishNumbersRule()),
        English("english-dates", Severity.Must, _ => new EnglishDatesRule()),
    ];

    private static RuleEntry Japanese(string name, Severity severity, Func<RuleSettings, IHouseRule> make) => new(new RuleId(name), RuleLanguages.Japanese, severity, make);

    private static RuleEntry English(string name, Severity severity, Func<RuleSettings, IHouseRule> make) => new(new RuleId(name), RuleLanguages.English, severity, make);

    private static RuleEntry Both(string name, Severity severity, Func<RuleSettings, IHouseRule> make) => new(new RuleId(name), RuleLanguages.Both, severity, make);
}
