namespace Kawaraban.Language.Characters;

/// <summary>Which differences <see cref="NormalForm"/> levels beyond those of Unicode's compatibility form (NFKC).</summary>
/// <example><code>NormalForm.Of("Ｇ７の國々", Folds.OldForms).Text // "G7の国々"</code></example>
[Flags]
public enum Folds
{
    /// <summary>NFKC alone: widths, composed and decomposed characters, ㈱ and (株).</summary>
    None = 0,

    /// <summary>Upper and lower case become lower case.</summary>
    Case = 1,

    /// <summary>Hyphens, minus signs and dashes become '-', wave dashes '~'.</summary>
    Dashes = 2,

    /// <summary>What is not seen is left out: zero-width spaces, soft hyphens, variation selectors.</summary>
    Invisible = 4,

    /// <summary>Old forms and variants of kanji become the usual ones: see <see cref="KanjiForms.Fold"/>.</summary>
    OldForms = 8,

    /// <summary>Iteration marks become what they stand for: see <see cref="IterationMarks"/>.</summary>
    IterationMarks = 16,

    /// <summary>Hiragana become katakana.</summary>
    Kana = 32,

    /// <summary>What a reader takes for the same letters: case, dashes and what is not seen.</summary>
    Usual = Case | Dashes | Invisible,

    /// <summary>What a reader searching takes for the same word: the usual, and the forms of kanji.</summary>
    Search = Usual | OldForms,
}
