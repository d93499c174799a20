namespace Kawaraban.Language.Registers;

/// <summary>A clause and its style.</summary>
/// <param name="Range">The clause with the punctuation behind it, and with the quotations inside it.</param>
/// <param name="Register">Its style; never <see cref="Register.Mixed"/>.</param>
/// <example><code>new RegisterReader(new Analyzer(Lexicon.Ipadic)).Read("雨ですが、行きます。").Clauses.Count // 2</code></example>
public readonly record struct RegisterClause(TextRange Range, Register Register);
