namespace Kawaraban.Language.Evidence;

/// <summary>What a form of an English verb can be.</summary>
internal enum EnglishVerbForm
{
    /// <summary>A past tense or a participle.</summary>
    Past,

    /// <summary>A present with -s.</summary>
    Finite,

    /// <summary>A present without -s, or an infinitive.</summary>
    Base,

    /// <summary>A verb or a noun.</summary>
    Noun,

    /// <summary>A verb of saying only in front of "that" or beside what was said: he added that; “Go,” he added.</summary>
    Speech,

    /// <summary>An -ing form, whose subject stands elsewhere.</summary>
    Participle,

    /// <summary>A verb that denies only what is called a claim: rejected the allegations, not the offer.</summary>
    Rebuttal,
}
