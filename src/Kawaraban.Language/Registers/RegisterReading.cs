namespace Kawaraban.Language.Registers;

/// <summary>The style of a text, and of each clause of it.</summary>
/// <param name="Register">The style of all clauses that show one; <see cref="Register.Mixed"/> where they differ.</param>
/// <param name="Clauses">The clauses in order; they do not overlap, and hold everything but the white space between sentences.</param>
/// <example><code>new RegisterReader(new Analyzer(Lexicon.Ipadic)).Read("雨だ。寒いです。").Register // Register.Mixed</code></example>
public sealed record RegisterReading(Register Register, IReadOnlyList<RegisterClause> Clauses);
