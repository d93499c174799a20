using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk;

/// <summary>Who is at the desk, in which edition's words it speaks to them, and what they may do.</summary>
public sealed record Seat
{
    public required Publication Publication { get; init; }
    public required Edition Edition { get; init; }

    /// <summary>Null before the sign-in.</summary>
    public required StaffMember? Member { get; init; }

    /// <summary>What they may, edition by edition.</summary>
    public required Rights Rights { get; init; }

    /// <summary>How much in their inbox they have not read.</summary>
    public required int Unread { get; init; }

    /// <summary>May release, correct, withdraw in some edition; where a page is about one, ask <see cref="May"/>.</summary>
    public bool Releases => Rights.Best >= DeskRole.Editor;

    /// <summary>May change the staff.</summary>
    public bool Owns => Rights.Owns;

    public bool May(DeskRole needed, Edition edition) => Rights.May(needed, edition.Id);

    /// <summary>The editions in which they may, in the order of the paper.</summary>
    public IEnumerable<Edition> PapersFor(DeskRole needed) => Publication.Editions.Where(edition => May(needed, edition));

    /// <summary>Whether they may in one of these: what is done to a whole story needs the right in some edition that has it.</summary>
    public bool MayInOneOf(DeskRole needed, IEnumerable<EditionId> editions) => editions.Any(edition => Rights.May(needed, edition));

    public required string FormToken { get; init; }
    public required string StyleSheet { get; init; }
    public required string Script { get; init; }
    public required string Logo { get; init; }

    /// <summary>What was just done, as the word <c>desk.done.…</c>; null when nothing was.</summary>
    public required string? Done { get; init; }

    /// <summary>What the story of the page has to say before all else; null on pages of no story.</summary>
    public StoryNotices? Notices { get; init; }

    public StaffId Staff => new(Member!.Id);

    public string this[string word] => Edition.Words["desk." + word];

    public string Say(string word, params ReadOnlySpan<(string Place, object Value)> filling) => Edition.Words.Say("desk." + word, filling);

    /// <summary>A word that some code names, or the one for codes that have no word of their own.</summary>
    public string SayOrElse(string word, string other) => this[Edition.Words.Keys.Contains("desk." + word) ? word : other];
}
