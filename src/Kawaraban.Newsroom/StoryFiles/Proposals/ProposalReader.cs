using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Language.Quantities;
using Kawaraban.Language.Statements;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>Reads a passage for the facts that it seems to state: exchanges and commitments, then dated events, then the figures that are left.</summary>
/// <remarks>It asks nothing but the text and the register, never throws on a text, and proposes a bounded number.</remarks>
public sealed partial class ProposalReader
{
    /// <summary>The most that one passage gets.</summary>
    public const int MostProposals = 200;

    /// <summary>The most of a passage that is read, in UTF-16 units; a block is far shorter.</summary>
    public const int MostText = 20_000;

    private const int LongestNoun = 13;
    private const int LongestAside = 500;

    private readonly Passage _passage;
    private readonly IReadOnlyList<TermMention> _names;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly List<Quantity> _figures;
    private readonly FigureTimes _times;
    private readonly DateOnly? _lastDay;
    private readonly List<Proposal> _proposals = [];

    private ProposalReader(Passage passage, TermRegister? register)
    {
        _passage = passage;
        _names = passage.Names(register);
        var times = TimeExpressions.Of(passage.Text, passage.Language, passage.Written);
        _statements = StatementReader.In(passage.Text, passage.Language, passage.Written, times);
        _lastDay = TimeExpressions.LastDay(times, passage.Written);
        _times = new FigureTimes(passage.Text, passage.Language, passage.Written, times);
        _figures = [.. ProposableFigures.Of(passage.Text, passage.Language, times, _statements)];
    }

    /// <summary>The proposals of a passage, in the order of its text.</summary>
    /// <param name="passage">The text and when it is of.</param>
    /// <param name="register">The paper's names; null for none.</param>
    public static IReadOnlyList<Proposal> In(Passage passage, TermRegister? register = null)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return new ProposalReader(Bounded(passage), register).Read();
    }

    private static Passage Bounded(Passage passage) => passage.Text.Length > MostText ? passage with { Text = passage.Text[..MostText] } : passage;

    /// <summary>The proposals of each passage of an article: 同日 in one is the day that those before it named last.</summary>
    /// <param name="passages">The passages, in the order of the article.</param>
    /// <param name="register">The paper's names; null for none.</param>
    public static IEnumerable<IReadOnlyList<Proposal>> InOrder(IEnumerable<Passage> passages, TermRegister? register = null)
    {
        ArgumentNullException.ThrowIfNull(passages);
        DateOnly? named = null;
        foreach (var passage in passages)
        {
            var reader = new ProposalReader(Bounded(passage with { Written = passage.Written with { Named = named } }), register);
            named = reader._lastDay;
            yield return reader.Read();
        }
    }

    private List<Proposal> Read()
    {
        foreach (var statement in _statements)
        {
            if (KindOf(statement) is { } kind)
            {
                _proposals.Add(Of(kind, statement, kind is ProposalKind.Exchange or ProposalKind.Commitment ? TakeFigure(statement) : null));
            }
        }

        foreach (var figure in _figures)
        {
            _proposals.Add(Of(figure));
        }

        return [.. _proposals.OrderBy(proposal => proposal.Words.Start).Take(MostProposals)];
    }

    private ProposalKind? KindOf(Statement statement) => statement.Deed switch
    {
        _ when statement.IsRest => null,
        Deed.Gives or Deed.Receives or Deed.Exchanges => ProposalKind.Exchange,
        Deed.Signs or Deed.Promises or Deed.Sanctions or Deed.Invokes or Deed.Keeps or Deed.Breaks => ProposalKind.Commitment,
        Deed.Other when statement is { IsDated: true, Time: { } time } => IsAhead(statement, time) ? ProposalKind.Outlook : ProposalKind.Event,
        _ => null,
    };

    private bool IsAhead(Statement statement, TimeExpression time) => time.From > _passage.Written.Instant || statement.IsToCome && time.To > _passage.Written.Instant;

    /// <summary>The figure that goes with what is given or bound: the first of the clause that does not only say where to.</summary>
    private Quantity? TakeFigure(Statement statement)
    {
        var index = _figures.FindIndex(figure => IsIn(statement, figure) && !IsOfPlace(figure) && !IsBeforeDeed(statement, figure));
        index = index < 0 ? _figures.FindIndex(figure => IsIn(statement, figure)) : index;
        index = index < 0 ? _figures.FindIndex(figure => IsDescribed(statement, figure)) : index;
        if (index < 0)
        {
            return null;
        }

        var taken = _figures[index];
        _figures.RemoveAt(index);
        return taken;
    }

    /// <summary>Whether a figure stands in a clause, or in the rest of it behind an aside.</summary>
    private bool IsIn(Statement statement, Quantity figure) =>
        figure.Range.Start >= statement.Range.Start && figure.Range.Start <= statement.Range.End + LongestAside && StatementOf(figure.Range) is var own && own.Predicate == statement.Predicate && figure.Range.End <= own.Range.End;

    /// <summary>納入した37基, 発注した船6隻: in Japanese what is given may stand behind the verb that describes it.</summary>
    private bool IsDescribed(Statement statement, Quantity figure) =>
        figure.Range.Start >= statement.Predicate.End && figure.Range.Start <= statement.Predicate.End + LongestNoun && _passage.Language.IsJapanese && !statement.Predicate.Of(_passage.Text).EndsWith("れた", StringComparison.Ordinal)
        && NounPattern().IsMatch(_passage.Text.AsSpan(statement.Predicate.End, figure.Range.Start - statement.Predicate.End));

    /// <summary>460カ所に220人を: in Japanese the particle tells.</summary>
    private bool IsOfPlace(Quantity figure) => _passage.Language.IsJapanese && figure.Range.End < _passage.Text.Length && _passage.Text[figure.Range.End] is 'に' or 'へ' or 'で';

    /// <summary>The 900-megawatt plant supplied: what is given stands behind the verb, unless it is the subject of a passive.</summary>
    private bool IsBeforeDeed(Statement statement, Quantity figure) =>
        _passage.Language.IsEnglish && figure.Range.End <= statement.Predicate.Start && !PassivePattern().IsMatch(_passage.Text.AsSpan(statement.Predicate.Start, statement.Predicate.Length));

    private Proposal Of(ProposalKind kind, Statement statement, Quantity? quantity) => new(
        kind, statement.Range, statement.Predicate, statement.Deed, quantity, Counted(quantity), statement.Time, statement.Strength, VoucherKind(statement), statement.Voucher,
        statement.IsNegated, ProposedParties.Of(_passage, _names, statement));

    private Proposal Of(Quantity figure)
    {
        var statement = StatementOf(figure.Range);
        return new Proposal(
            ProposalKind.Figure, figure.Range, figure.Range, Deed.Other, figure, Counted(figure), _times.Of(statement, figure.Range), FigureStrengths.Of(_passage.Text, _passage.Language, statement, figure.Range),
            VoucherKind(statement), statement.Voucher, statement.IsNegated, ProposedParties.Of(_passage, _names, statement));
    }

    private TextRange? Counted(Quantity? quantity) => quantity is { } counted ? CountedThing.Of(_passage.Text, _passage.Language, counted) : null;

    private Voucher VoucherKind(Statement statement) => VoucherWords.KindOf(_passage, _names, statement.Voucher);

    /// <summary>The clause that a figure stands in; an empty one where none has a predicate.</summary>
    private Statement StatementOf(TextRange figure)
    {
        var (low, high) = (0, _statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _statements[middle].Range.End <= figure.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _statements.Count && _statements[low].Range.Start <= figure.Start ? _statements[low] : default;
    }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{0,12}は?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NounPattern();

    [GeneratedRegex(@"\b(?:was|were|be|been|being)\b|^(?:is|are)\s(?!to\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PassivePattern();
}
