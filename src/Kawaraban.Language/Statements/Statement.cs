using Kawaraban.Language.Evidence;
using Kawaraban.Language.Times;

namespace Kawaraban.Language.Statements;

/// <summary>A clause of a text with what it says is done, when, and how that is vouched for.</summary>
/// <param name="Range">The clause, with what stands around its predicate; the clauses of a text do not overlap.</param>
/// <param name="Predicate">The words that say what is done: "has sent", 供与した.</param>
/// <param name="Deed">What kind of doing it is.</param>
/// <param name="IsNegated">Whether the clause says that it is not done; a denial by somebody is a strength instead.</param>
/// <param name="Time">When it is done, as far as its sentence says; null where it does not.</param>
/// <param name="IsDated">Whether the time is said of this clause; otherwise it is that of another clause of the sentence, or of a thing.</param>
/// <param name="IsToCome">Whether the predicate is neither past nor lasting, so that in a time which goes on it is yet to be done.</param>
/// <param name="Strength">The weakest of the words that govern the clause; <see cref="EvidenceStrength.Stated"/> where there are none.</param>
/// <param name="Voucher">Who vouches for it, as written; null where nobody is named.</param>
/// <param name="IsRest">Whether it is more of a clause that an aside interrupts, without its predicate: "the 27 men" of "the 27 men, who were caught in May, were freed".</param>
/// <remarks>
/// It is decided from word lists and the order of words, without a grammar: who does it to whom is not told, and a clause that lacks a
/// predicate is part of its neighbour.
/// </remarks>
/// <example><code>
/// var july = TimeReference.Parse("2025-07-13", TimeZoneInfo.Utc)!;
/// var statement = StatementReader.In("13日に条約に署名したとされる。", TextLanguage.Japanese, july)[0]; // Signs, 2025-07-13, Reported
/// </code></example>
public readonly record struct Statement(
    TextRange Range,
    TextRange Predicate,
    Deed Deed,
    bool IsNegated,
    TimeExpression? Time,
    bool IsDated,
    bool IsToCome,
    EvidenceStrength Strength,
    TextRange? Voucher,
    bool IsRest = false);
