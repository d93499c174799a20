using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Kawaraban.Language;
using Kawaraban.Language.Sentences;
using Kawaraban.Language.Statements;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>A proposal as the fact that it would become: what somebody takes with one key, or mends in the form.</summary>
public sealed partial class ProposedFact
{
    public const int KeyLength = 32;

    private ProposedFact(BlockId block, Passage passage, Proposal proposal, TextRange sentence, IReadOnlyList<TermMention> names, TermRegister? register, string said)
    {
        (Block, Passage, Proposal, Sentence) = (block, passage, proposal, sentence);
        Source = proposal.Source is { } source ? names.FirstOrDefault(name => source.Start <= name.Range.Start && name.Range.End <= source.End)?.Term.Id : null;
        Series = proposal.Kind == ProposalKind.Figure ? SeriesOf(register) : "";
        Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(said)))[..KeyLength];
    }

    /// <summary>By what it is known as long as its sentence reads as it does; of two that say the same, the second has another.</summary>
    public string Key { get; }

    public BlockId Block { get; }

    public Passage Passage { get; }

    public Proposal Proposal { get; }

    /// <summary>The sentence that states it: its evidence, and its wording until somebody words it better.</summary>
    public TextRange Sentence { get; }

    /// <summary>Who vouches, where the register has them.</summary>
    public TermId? Source { get; }

    /// <summary>Of a figure: made of its first party and of what is counted; empty where that gives no name.</summary>
    public string Series { get; }

    public string Words => Proposal.Words.Of(Passage.Text);

    public string Quote => Sentence.Of(Passage.Text);

    public FactTime? Time => Proposal.When;

    public Amount? Amount => Proposal.Quantity is { } quantity ? StoryFiles.Amount.Of(quantity) : null;

    public string Counted => Proposal.Counted?.Of(Passage.Text) ?? "";

    public FactKind Kind => Proposal.Becomes;

    public CommitmentForm? Form => Proposal.Form;

    /// <summary>Each of the register's names once, in the part that it has.</summary>
    public IReadOnlyList<FactParty> Parties =>
        [.. Proposal.Parties.Where(party => party.Term != Source).DistinctBy(party => party.Term).Select(party => new FactParty { Role = RoleOf(party.Part), TermId = party.Term })];

    /// <summary>The facts that the blocks of an article seem to state, in their order.</summary>
    public static IEnumerable<ProposedFact> In(IEnumerable<(BlockId Block, Passage Passage)> blocks, TermRegister? register)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = blocks.ToList();
        foreach (var ((block, passage), proposals) in read.Zip(ProposalReader.InOrder(read.Select(pair => pair.Passage), register)))
        {
            var names = passage.Names(register);
            foreach (var proposal in proposals)
            {
                var sentence = SentenceOf(passage, proposal);
                var words = $"{proposal.Kind}\n{proposal.Words.Of(passage.Text)}\n{sentence.Of(passage.Text)}";
                seen[words] = seen.GetValueOrDefault(words) + 1;
                yield return new ProposedFact(block, passage, proposal, sentence, names, register, $"{words}\n{seen[words]}");
            }
        }
    }

    private static TextRange SentenceOf(Passage passage, Proposal proposal) =>
        SentenceRanges.Of(passage.Text, passage.Language).FirstOrDefault(sentence => sentence.Start <= proposal.Words.Start && proposal.Words.Start < sentence.End) is { Length: > 0 and <= FactWording.MaxText } sentence
            ? Trimmed(passage.Text, sentence)
            : Trimmed(passage.Text, proposal.Range.Length <= FactWording.MaxText ? proposal.Range : proposal.Words);

    private static TextRange Trimmed(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return TextRange.Between(start, end);
    }

    private PartyRole RoleOf(PartyPart part) => (Kind, part) switch
    {
        (FactKind.Exchange, PartyPart.Actor) => PartyRole.Giver,
        (FactKind.Exchange, PartyPart.Receiver) => PartyRole.Receiver,
        (FactKind.Commitment, _) when Form == CommitmentForm.Sanction => part == PartyPart.Receiver ? PartyRole.Bound : PartyRole.Actor,
        (FactKind.Commitment, _) => PartyRole.Bound,
        (_, PartyPart.Actor) => PartyRole.Actor,
        _ => PartyRole.Affected,
    };

    private string SeriesOf(TermRegister? register)
    {
        var party = Proposal.Parties.Count > 0 ? register?.Find(Proposal.Parties[0].Term)?.Slug : null;
        var counted = Counted.EnumerateRunes().All(IsSpelt) ? Separator().Replace(Counted.ToLowerInvariant(), "-").Trim('-') : "";
        return counted.Length == 0 || party?.Length + counted.Length >= Fact.MaxSeries ? ""
            : party is null ? counted[..Math.Min(counted.Length, Fact.MaxSeries)].Trim('-') : $"{party}-{counted}";
    }

    /// <summary>Whether a series can be named by it, or be parted at it: no letter falls out of a name.</summary>
    private static bool IsSpelt(Rune rune) => rune.IsAscii || Rune.IsPunctuation(rune) || Rune.IsWhiteSpace(rune);

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Separator();
}
