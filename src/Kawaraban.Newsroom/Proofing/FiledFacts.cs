using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Kawaraban.Language;
using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.StoryFiles.Proposals;
using Kawaraban.Newsroom.StoryFiles.Proposals.Matching;
using Kawaraban.Stylebook.Reading;
using Passage = Kawaraban.Newsroom.StoryFiles.Proposals.Passage;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>The story files as they stood at one moment, for what texts say otherwise than they have it. It never changes.</summary>
public sealed class FiledFacts
{
    /// <summary>So much must speak for a figure's being the file's: the same value, and who or what it is of.</summary>
    private const int Sure = 5;

    private readonly IReadOnlyList<StoryFile> _files;
    private readonly WithheldWords _withheld;
    private readonly ConditionalWeakTable<StoryFile, ConcurrentDictionary<EditionId, Shelves>> _shelves;

    /// <param name="version">Another after each thing that was done to a file.</param>
    /// <param name="withheld">Facts whose wordings may say what had to go are held against nothing: who writes would be told them.</param>
    /// <param name="before">As they stood before: what is known of a file to which nothing was done since is not reckoned again.</param>
    public FiledFacts(long version, IReadOnlyList<StoryFile> files, WithheldWords withheld, FiledFacts? before = null) => (Version, _files, _withheld, _shelves) = (version, files, withheld, before?._shelves ?? []);

    /// <summary>No files.</summary>
    public static FiledFacts None { get; } = new(0, [], WithheldWords.None);

    public long Version { get; }

    /// <summary>What the files hold against the figures of a text, in their order.</summary>
    public IReadOnlyList<FiledStatement> In(Passage passage, EditionId edition, TermRegister register)
    {
        if (_files.Count == 0)
        {
            return [];
        }
        var shelves = _files.Select(file => _shelves.GetOrCreateValue(file).GetOrAdd(edition, paper => Shelves.Of(file, paper, passage.Language))).ToList();
        var isAttributed = EvidenceMarkers.In(passage.Text, passage.Language).Count > 0;
        return [.. ProposalReader.In(passage, register).Where(proposal => proposal is { Quantity: not null, IsNegated: false })
            .Select(proposal => shelves.Select(shelf => Statement(shelf, proposal, passage, edition, isAttributed)).FirstOrDefault(statement => statement is not null)).OfType<FiledStatement>()];
    }

    private FiledStatement? Statement(Shelves shelves, Proposal proposal, Passage passage, EditionId edition, bool isAttributed)
    {
        var place = proposal.Quantity!.Value.Range;
        if (Same(shelves.Standing, proposal, passage) is { } number)
        {
            var fact = shelves.File.Find(number)!;
            var isCertain = proposal is { Source: null, Strength: EvidenceStrength.Stated } && !isAttributed;
            return !isCertain ? null
                : shelves.File.DisputedWith(fact).FirstOrDefault(other => other.RestsOn.Count > 0 && !_withheld.HasFact(other)) is { } other ? Told(place, FiledFault.Disputed, other, edition)
                : fact.RestsOn.All(evidence => evidence.Voucher is not (Voucher.Author or Voucher.Documents)) ? Told(place, FiledFault.Unattributed, fact, edition)
                : null;
        }
        return Same(shelves.Superseded, proposal, passage) is { } old && shelves.File.NewestOf(shelves.File.Find(old)!) is { RestsOn.Count: > 0 } newest && !IsOfItsDay(proposal, shelves.File.Find(old)!, newest)
            ? Told(place, FiledFault.Superseded, newest, edition)
            : null;
    }

    private FiledStatement? Told(TextRange place, FiledFault fault, Fact fact, EditionId edition) => _withheld.HasFact(fact) ? null : new FiledStatement(place, fault, fact.WordingFor(edition).Text);

    /// <summary>The number of the fact that has the same figure of the same thing beyond doubt.</summary>
    private static int? Same(FactShelf shelf, Proposal proposal, Passage passage) => shelf.Matches(proposal, passage)
        .Where(match => match.Weight >= Sure && !match.Differences.Any(difference => difference is Difference.Figure or Difference.Time))
        .Select(match => (int?)int.Parse(match.Fact.Key, CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>Whether a text tells an old figure of its own day: that stays true.</summary>
    private static bool IsOfItsDay(Proposal proposal, Fact old, Fact newest) => proposal.Time is not null && old.Time is not null && old.Time != newest.Time;

    private sealed record Shelves(StoryFile File, FactShelf Standing, FactShelf Superseded)
    {
        public static Shelves Of(StoryFile file, EditionId edition, TextLanguage language) => new(
            file, new FactShelf(KnownFacts.Of(file.Facts.Where(fact => file.IsStanding(fact) && fact.RestsOn.Count > 0), edition, language)),
            new FactShelf(KnownFacts.Of(file.Facts.Where(fact => file.StateOf(fact) == FactState.Superseded), edition, language)));
    }
}
